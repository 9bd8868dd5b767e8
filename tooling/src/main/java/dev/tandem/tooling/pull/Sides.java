package dev.tandem.tooling.pull;

import dev.tandem.declare.Sql;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each database has of one thing; where there is but one database, only that side. */
public record Sides<T>(Optional<T> sqlite, Optional<T> postgres) {

    public Sides {
        if (sqlite.isEmpty() && postgres.isEmpty()) {
            throw new IllegalArgumentException("a thing that no database has");
        }
    }

    public static <T> Sides<T> onSqlite(T thing) {
        return new Sides<>(Optional.of(thing), Optional.empty());
    }

    public static <T> Sides<T> onPostgres(T thing) {
        return new Sides<>(Optional.empty(), Optional.of(thing));
    }

    public static <T> Sides<T> onBoth(T sqlite, T postgres) {
        return new Sides<>(Optional.of(sqlite), Optional.of(postgres));
    }

    /** One text for each database; the one there is also stands for a database that is not known. */
    static Sql sql(Sides<String> texts) {
        return new Sql(texts.sqlite().orElse(texts.any()), texts.postgres().orElse(texts.any()));
    }

    <R> Sides<R> map(Function<? super T, ? extends R> part) {
        return new Sides<>(sqlite.map(part), postgres.map(part));
    }

    /** Those sides that have a part; nothing where none has it. */
    <R> Optional<Sides<R>> having(Function<? super T, Optional<R>> part) {
        Optional<R> onSqlite = sqlite.flatMap(part);
        Optional<R> onPostgres = postgres.flatMap(part);
        return onSqlite.isEmpty() && onPostgres.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides<>(onSqlite, onPostgres));
    }

    Stream<T> stream() {
        return Stream.of(sqlite, postgres).flatMap(Optional::stream);
    }

    /** SQLite's, or the only one. */
    T any() {
        return stream().findFirst().orElseThrow();
    }

    /** What all of them say, if they say the same. */
    <R> Optional<R> agreed(Function<? super T, ? extends R> part) {
        List<R> said = stream().<R>map(part).distinct().toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** Each side beside that of another. */
    <U> boolean match(Sides<U> others, BiPredicate<? super T, ? super U> match) {
        return match(sqlite, others.sqlite, match) && match(postgres, others.postgres, match);
    }

    private static <T, U> boolean match(Optional<T> one, Optional<U> other, BiPredicate<? super T, ? super U> match) {
        return one.isEmpty() || other.isEmpty() || match.test(one.get(), other.get());
    }
}
