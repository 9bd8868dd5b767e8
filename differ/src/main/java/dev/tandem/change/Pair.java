package dev.tandem.change;

import java.util.function.Function;

/** One thing on both sides of a migration. */
public record Pair<T>(T from, T to) {

    public <R> Pair<R> map(Function<? super T, ? extends R> part) {
        return new Pair<>(part.apply(from), part.apply(to));
    }

    public boolean changed() {
        return !from.equals(to);
    }
}
