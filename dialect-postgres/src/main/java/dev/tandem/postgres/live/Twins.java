package dev.tandem.postgres.live;

import java.util.Optional;
import java.util.function.Function;

/**
 * A live thing as the database prints it, and the copy of the wanted one, printed in the same way.
 *
 * @param copy none where it could not be made
 */
record Twins<T>(Optional<T> copy, Optional<T> shown) {

    /** Some side of both. */
    <S> Twins<S> map(Function<T, S> side) {
        return new Twins<>(copy.map(side), shown.map(side));
    }

    /** The parts of both that may be absent or have a name. */
    <S> Twins<S> flatMap(Function<T, Optional<S>> part) {
        return new Twins<>(copy.flatMap(part), shown.flatMap(part));
    }

    boolean areEqual() {
        return copy.isPresent() && copy.equals(shown);
    }

    /** The wanted one in the place of the live one, if the database sees no difference. */
    <S> S choose(S wanted, S live) {
        return areEqual() ? wanted : live;
    }
}
