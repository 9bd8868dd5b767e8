package dev.tandem.postgres;

import dev.tandem.postgres.TypeCasts.Cast;
import dev.tandem.postgres.TypeCasts.Verdict;
import dev.tandem.rename.PassingName;
import dev.tandem.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the values of a column get from one type to another.
 *
 * @param using the expression behind USING, where Postgres has to be told
 * @param rewrites whether every row is written again, and every index built again
 * @param notes what is taken for granted of the values
 */
record TypeChange(Verdict verdict, Optional<String> using, boolean rewrites, List<PostgresHazard> notes) {
    TypeChange {
        notes = List.copyOf(notes);
    }

    static TypeChange of(String column, SqlType from, SqlType to) {
        String value = Quote.name(column);
        if (TypeName.isArray(from) && TypeName.isArray(to)) {
            return ArrayCast.of(value, from, to);
        }
        TypeName source = TypeName.of(from);
        TypeName target = TypeName.of(to);
        return TypeCasts.between(source.family(), target.family())
                .map(cast -> known(cast, value, source, target, to))
                .orElseGet(() -> unknown(value, source, target, from, to));
    }

    private static TypeChange known(Cast cast, String value, TypeName from, TypeName to, SqlType type) {
        Verdict verdict = isWholeNumeric(from) && to.isInteger()
                ? wholeVerdict(from, to)
                : worse(cast.verdict(), sizeVerdict(from, to));
        Optional<String> using =
                cast.written() ? Optional.of(CastExpression.of(value, from.family(), to, type)) : Optional.empty();
        return new TypeChange(verdict, using, rewrites(from, to), CastExpression.notes(from.family(), to.family()));
    }

    /**
     * Any type can be written as text, in assignment; into one whose rules only the database knows, text is read. An enum
     * that has stepped aside for its successor has words that the successor knows.
     */
    private static TypeChange unknown(String value, TypeName source, TypeName target, SqlType from, SqlType to) {
        if (target.family().isText()) {
            return new TypeChange(sizeVerdict(source, target), Optional.empty(), true, List.of());
        }
        if (target.family() == TypeFamily.JSON || target.family() == TypeFamily.JSONB) {
            return new TypeChange(
                    Verdict.NEEDS_USING,
                    Optional.of(CastExpression.of(value, source.family(), target, to)),
                    true,
                    List.of());
        }
        Optional<String> throughText = Optional.of("%s::text::%s".formatted(value, TypeSql.of(to)));
        if (PassingName.is(from.text())) {
            return new TypeChange(Verdict.NEEDS_USING, throughText, true, List.of());
        }
        boolean scalarToArray = to.text().endsWith("]")
                && !from.text().endsWith("]")
                && !source.family().isText();
        return new TypeChange(
                scalarToArray ? Verdict.IMPOSSIBLE : Verdict.MAY_FAIL,
                throughText,
                true,
                List.of(PostgresHazard.CAST_THROUGH_TEXT));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** What length, precision and scale add to the verdict on the types alone. */
    private static Verdict sizeVerdict(TypeName from, TypeName to) {
        if (to.family().isText()) {
            return to.length() >= longest(from) ? Verdict.FREE : Verdict.MAY_FAIL;
        }
        if (to.family() == TypeFamily.NUMERIC
                && from.family() != TypeFamily.BOOLEAN
                && !to.arguments().isEmpty()) {
            if (from.scale() > to.scale()) {
                return Verdict.LOSES;
            }
            return from.wholeDigits() > to.wholeDigits() ? Verdict.MAY_FAIL : Verdict.FREE;
        }
        boolean bothTimes = keepsSeconds(from.family()) && keepsSeconds(to.family());
        return bothTimes && from.precision() > to.precision() ? Verdict.LOSES : Verdict.FREE;
    }

    private static boolean isWholeNumeric(TypeName type) {
        return type.family() == TypeFamily.NUMERIC && type.scale() <= 0;
    }

    /** Not every number of as many digits as the highest integer has is one. */
    private static Verdict wholeVerdict(TypeName from, TypeName to) {
        return from.wholeDigits() < to.wholeDigits() ? Verdict.FREE : Verdict.MAY_FAIL;
    }

    private static boolean keepsSeconds(TypeFamily family) {
        return family == TypeFamily.TIME
                || family == TypeFamily.TIMETZ
                || family == TypeFamily.TIMESTAMP
                || family == TypeFamily.TIMESTAMPTZ
                || family == TypeFamily.INTERVAL;
    }

    /** The most characters that a value takes when it is written as text. */
    private static int longest(TypeName from) {
        return switch (from.family()) {
            case VARCHAR, CHAR -> from.length();
            case SMALLINT -> 6;
            case INTEGER -> 11;
            case BIGINT -> 20;
            case BOOLEAN -> 5;
            case UUID -> 36;
            case NUMERIC, REAL, DOUBLE, TEXT, DATE, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ, INTERVAL -> Integer.MAX_VALUE;
            case JSON, JSONB, BYTEA, OTHER -> Integer.MAX_VALUE;
        };
    }

    /** Postgres leaves the rows alone where the new type takes the old bytes as they are. */
    private static boolean rewrites(TypeName from, TypeName to) {
        List<Boolean> kept = new ArrayList<>();
        kept.add(from.family() != TypeFamily.CHAR
                && from.family().isText()
                && (to.family() == TypeFamily.TEXT || to.family() == TypeFamily.VARCHAR)
                && to.length() >= from.length());
        kept.add(from.family() == TypeFamily.NUMERIC
                && to.family() == TypeFamily.NUMERIC
                && (to.arguments().isEmpty() || from.scale() == to.scale())
                && to.wholeDigits() >= from.wholeDigits());
        kept.add(from.family() == to.family() && keepsSeconds(from.family()) && to.precision() >= from.precision());
        return !kept.contains(true);
    }
}
