package dev.tandem.sqlite;

import dev.tandem.change.Pair;
import dev.tandem.schema.TableSchema;
import java.util.Optional;

/**
 * The cast that takes a column's values to the affinity of its new type. Affinity alone would not do: it leaves a text that
 * is no number as a text in an integer column (datatype3.html §3).
 */
record Cast(Pair<Affinity> affinities, Pair<TypeWord> types, Optional<TypeLimit> limit) {

    static Cast of(Pair<TableSchema> tables, String column) {
        Pair<TypeWord> types =
                tables.map(table -> TypeWord.of(table.columns().get(column).type()));
        return new Cast(
                tables.map(table -> Affinity.of(table, table.columns().get(column))), types, TypeLimit.newIn(types));
    }

    /** Whether a value may be one that the new type does not take as it is. */
    boolean hasToBeLookedAt() {
        return needed() || limit.isPresent();
    }

    /** Whether values have to be cast; a column of numbers takes numbers as they are. */
    boolean needed() {
        return affinities.changed()
                && switch (affinities.to()) {
                    case ANY -> false;
                    case NUMERIC -> affinities.from() != Affinity.INTEGER && affinities.from() != Affinity.REAL;
                    case TEXT, INTEGER, REAL, BLOB -> true;
                };
    }

    /** Whether a value that belongs into the old type can change in the new one. */
    boolean canLose() {
        return limit.isPresent() || (needed() && !types.from().kind().isShaped() && loses());
    }

    private boolean loses() {
        return switch (affinities.to()) {
            case TEXT ->
                affinities.from() != Affinity.INTEGER
                        && affinities.from() != Affinity.BLOB
                        && !types.from().fitsDouble();
            case BLOB -> affinities.from() != Affinity.INTEGER && affinities.from() != Affinity.TEXT;
            case REAL -> !types.from().fitsDouble();
            case NUMERIC, INTEGER -> true;
            case ANY -> false;
        };
    }

    /** Types of NUMERIC affinity, for want of a better one, whose values are texts: a cast would leave the first digits. */
    private boolean toWords() {
        return types.to().kind().isShaped();
    }

    String apply(String value) {
        return needed() && !toWords() ? "CAST(%s AS %s)".formatted(value, affinities.to()) : value;
    }

    /** What the column makes of a value; a comparison converts like a column does (datatype3.html §4.2). */
    private String stored(String value) {
        return needed() && toWords()
                ? "CASE WHEN %1$s = CAST(%1$s AS %2$s) THEN CAST(%1$s AS %2$s) ELSE %1$s END"
                        .formatted(value, affinities.to())
                : apply(value);
    }

    /** A query for the number of rows whose value is another one after it was cast and cast back, or beyond the limit. */
    String countOfLosses(String table, String column) {
        String value = Quote.column(table, column);
        if (!needed()) {
            return "SELECT count(*) FROM %s WHERE %s"
                    .formatted(Quote.name(table), limit.orElseThrow().brokenBy(value));
        }
        // quote() tells 1 from 1.0 and '1', and knows no collation by which different texts are the same.
        return """
                SELECT count(*)
                \tFROM (SELECT %s AS `value`, %s AS `cast` FROM %s)
                \tWHERE quote(`value`) <> quote(CASE typeof(`value`)
                \t\tWHEN 'integer' THEN CAST(`cast` AS INTEGER)
                \t\tWHEN 'real' THEN CAST(`cast` AS REAL)
                \t\tWHEN 'text' THEN CAST(`cast` AS TEXT)
                \t\tWHEN 'blob' THEN CAST(`cast` AS BLOB)
                \tEND)%s%s""".formatted(value, stored(value), Quote.name(table), unlessTheSameNumber(), orBeyondLimit());
    }

    /**
     * A text is the same number without the zeros behind its point. Not so for an integer, for which Postgres takes no text
     * with a point, and not with zeros before it, which make a code of it.
     */
    private String unlessTheSameNumber() {
        boolean takesFractions = affinities.to() == Affinity.REAL || affinities.to() == Affinity.NUMERIC;
        return affinities.from() == Affinity.TEXT && takesFractions && !toWords()
                ? "\n\tAND (`cast` IS NOT `value` OR rtrim(`cast`, '.0') <> rtrim(`value`, '.0') OR `value` GLOB '0[0-9]*')"
                : "";
    }

    private String orBeyondLimit() {
        return limit.map(it -> " OR " + it.brokenBy("`cast`")).orElse("");
    }
}
