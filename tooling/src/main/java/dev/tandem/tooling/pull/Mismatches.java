package dev.tandem.tooling.pull;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What keeps two databases from being one model; all of it is found before it is told. */
final class Mismatches {

    private static final int MOST_TOLD = 20;

    private final List<String> found = new ArrayList<>();

    /**
     * Notes one.
     *
     * @param what {@code column notes.title is on sqlite only}
     */
    void add(String what) {
        found.add(what);
    }

    void throwAny() {
        if (found.isEmpty()) {
            return;
        }
        String told = found.stream().limit(MOST_TOLD).collect(Collectors.joining("\n       "));
        String more = found.size() > MOST_TOLD ? "\n       and %d more".formatted(found.size() - MOST_TOLD) : "";
        throw new ProblemException(new Problem(
                "TD330",
                "the schemas of sqlite and postgres are not those of one model",
                "a model says the same of each database, but for types and pieces of SQL, and here\n       " + told
                        + more,
                "pull one of the two alone, by naming its folder; generate then leads the other one there"));
    }

    /** What all sides say; if they differ, what the first says. */
    <T, R> R agreed(Sides<T> sides, String what, Function<? super T, ? extends R> part) {
        Optional<R> agreed = sides.agreed(part);
        if (agreed.isEmpty()) {
            add("%s: %s on sqlite, %s on postgres"
                    .formatted(
                            what,
                            sides.sqlite().<R>map(part).map(Mismatches::word).orElse("none"),
                            sides.postgres().<R>map(part).map(Mismatches::word).orElse("none")));
        }
        return agreed.orElseGet(() -> part.apply(sides.any()));
    }

    private static String word(Object said) {
        return said instanceof Boolean truth ? (truth ? "yes" : "no") : said.toString();
    }

    /**
     * Each thing with its counterpart; what has none is noted and left out.
     *
     * @param what how to name a thing, {@code table users}
     */
    <T, K> List<Sides<T>> pairs(
            Sides<? extends Collection<T>> things, Function<? super T, K> key, Function<? super T, String> what) {
        if (things.sqlite().isEmpty()) {
            return things.any().stream().map(Sides::onPostgres).toList();
        }
        if (things.postgres().isEmpty()) {
            return things.any().stream().map(Sides::onSqlite).toList();
        }
        return pairs(things.sqlite().get(), things.postgres().get(), key, what);
    }

    private <T, K> List<Sides<T>> pairs(
            Collection<T> onSqlite,
            Collection<T> onPostgres,
            Function<? super T, K> key,
            Function<? super T, String> what) {
        Map<K, T> others = onPostgres.stream().collect(Collectors.toMap(key, thing -> thing, (one, other) -> one));
        List<Sides<T>> pairs = new ArrayList<>();
        for (T thing : onSqlite) {
            Optional.ofNullable(others.remove(key.apply(thing)))
                    .ifPresentOrElse(
                            other -> pairs.add(Sides.onBoth(thing, other)),
                            () -> add(what.apply(thing) + " is on sqlite only"));
        }
        onPostgres.stream()
                .filter(thing -> others.containsKey(key.apply(thing)))
                .forEach(thing -> add(what.apply(thing) + " is on postgres only"));
        return pairs;
    }
}
