package dev.tandem.postgres;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the values when a column goes from one type to another: one table, from the rows on the left to the
 * columns at the top.
 *
 * <p>{@code free}: every value stays what it is, and Postgres has a cast for it that needs no word. {@code using}: every
 * value stays what it is, but the cast must be written. {@code fail}: a value that does not fit stops the migration.
 * {@code lose}: a value may come out as another. {@code -}: there is no honest meaning. A colon behind a word says that
 * the cast must be written; without it Postgres has a cast in assignment (CREATE CAST, {@code pg_cast.castcontext} i or
 * a), which is always taken, because {@code varchar(5)} stops at a longer value in assignment but cuts it when told to
 * cast.
 */
final class TypeCasts {

    /** The verdict on a pair of types. */
    enum Verdict {
        FREE,
        NEEDS_USING,
        MAY_FAIL,
        LOSES,
        IMPOSSIBLE
    }

    record Cast(Verdict verdict, boolean written) {}

    private static final String TABLE = """
            from        SMALLINT INTEGER BIGINT NUMERIC REAL  DOUBLE BOOLEAN TEXT   VARCHAR CHAR   DATE  TIME  TIMETZ TIMESTAMP TIMESTAMPTZ INTERVAL UUID  JSON   JSONB  BYTEA
            SMALLINT    free     free    free   free    free  free   fail:   free   free    free   -     -     -      -         -           -        -     using: using: -
            INTEGER     fail     free    free   free    lose  free   fail:   free   free    free   -     -     -      -         -           -        -     using: using: -
            BIGINT      fail     fail    free   free    lose  lose   fail:   free   free    free   -     -     -      -         fail:       -        -     using: using: -
            NUMERIC     lose     lose    lose   free    lose  lose   -       free   free    free   -     -     -      -         -           -        -     using: using: -
            REAL        lose     lose    lose   lose    free  free   -       free   free    free   -     -     -      -         -           -        -     using: using: -
            DOUBLE      lose     lose    lose   lose    lose  free   -       free   free    free   -     -     -      -         -           -        -     using: using: -
            BOOLEAN     using:   using:  using: using:  -     -      free    free   free    free   -     -     -      -         -           -        -     using: using: -
            TEXT        fail:    fail:   fail:  lose:   lose: lose:  fail:   free   free    lose   lose: lose: fail:  lose:     fail:       fail:    fail: fail:  fail:  using:
            VARCHAR     fail:    fail:   fail:  lose:   lose: lose:  fail:   free   free    lose   lose: lose: fail:  lose:     fail:       fail:    fail: fail:  fail:  using:
            CHAR        fail:    fail:   fail:  lose:   lose: lose:  fail:   free   free    free   lose: lose: fail:  lose:     fail:       fail:    fail: fail:  fail:  using:
            DATE        -        -       -      -       -     -      -       using: using:  using: free  -     -      free      using:      -        -     using: using: -
            TIME        -        -       -      -       -     -      -       free   free    free   -     free  using: -         -           free     -     using: using: -
            TIMETZ      -        -       -      -       -     -      -       free   free    free   -     lose: free   -         -           -        -     using: using: -
            TIMESTAMP   -        -       -      -       -     -      -       using: using:  using: lose  lose  -      free      using:      -        -     using: using: -
            TIMESTAMPTZ -        -       lose:  -       -     -      -       using: using:  using: lose: lose: -      using:    free        -        -     using: using: -
            INTERVAL    -        -       -      -       -     -      -       free   free    free   -     lose  -      -         -           free     -     using: using: -
            UUID        -        -       -      -       -     -      -       free   free    free   -     -     -      -         -           -        free  using: using: -
            JSON        -        -       -      -       -     -      -       free   free    free   -     -     -      -         -           -        -     free   lose   -
            JSONB       -        -       -      -       -     -      -       free   free    free   -     -     -      -         -           -        -     free   free   -
            BYTEA       -        -       -      -       -     -      -       fail:  fail:   fail:  -     -     -      -         -           -        -     -      -      free
            """;

    private static final Map<TypeFamily, Map<TypeFamily, Cast>> CASTS =
            read(TABLE.lines().toList());

    private TypeCasts() {}

    /** What the table says; nothing for types of which it does not know. */
    static Optional<Cast> between(TypeFamily from, TypeFamily to) {
        return Optional.ofNullable(CASTS.get(from)).map(row -> row.get(to));
    }

    private static Map<TypeFamily, Map<TypeFamily, Cast>> read(List<String> lines) {
        List<String> columns = cells(lines.get(0));
        Map<TypeFamily, Map<TypeFamily, Cast>> casts = new EnumMap<>(TypeFamily.class);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<TypeFamily, Cast> row = new EnumMap<>(TypeFamily.class);
            for (int column = 1; column < cells.size(); column++) {
                row.put(TypeFamily.valueOf(columns.get(column)), cast(cells.get(column)));
            }
            casts.put(TypeFamily.valueOf(cells.get(0)), row);
        }
        return casts;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(" +"));
    }

    private static Cast cast(String cell) {
        boolean written = cell.endsWith(":");
        String word = written ? cell.substring(0, cell.length() - 1) : cell;
        Verdict verdict = switch (word) {
            case "free" -> Verdict.FREE;
            case "using" -> Verdict.NEEDS_USING;
            case "fail" -> Verdict.MAY_FAIL;
            case "lose" -> Verdict.LOSES;
            case "-" -> Verdict.IMPOSSIBLE;
            default -> throw new IllegalStateException("no verdict: " + cell);
        };
        return new Cast(verdict, written);
    }
}
