package dev.tandem.sqlite;

import dev.tandem.change.Pair;
import dev.tandem.schema.TableSchema;
import java.util.Locale;
import java.util.Set;

/**
 * The cast that takes a column's values to the affinity of its new type. Affinity alone would not do: it leaves a text that
 * is no number as a text in an integer column (datatype3.html §3).
 *
 * @param toWords whether what the new type holds are texts, whatever its affinity
 */
record Cast(Pair<Affinity> affinities, boolean toWords) {

    /** Types of NUMERIC affinity, for want of a better one, whose values are texts: a cast would leave the first digits. */
    private static final Set<String> WORDS = Set.of("date", "time", "uuid");

    static Cast of(Pair<TableSchema> tables, String column) {
        String type = tables.to().columns().get(column).type().text();
        return new Cast(
                tables.map(table -> Affinity.of(table, table.columns().get(column))),
                WORDS.contains(type.toLowerCase(Locale.ROOT)));
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
        return needed()
                && switch (affinities.to()) {
                    case TEXT -> affinities.from() != Affinity.INTEGER && affinities.from() != Affinity.BLOB;
                    case BLOB -> affinities.from() != Affinity.INTEGER && affinities.from() != Affinity.TEXT;
                    case NUMERIC, INTEGER, REAL -> true;
                    case ANY -> false;
                };
    }

    String apply(String value) {
        return needed() && !toWords ? "CAST(%s AS %s)".formatted(value, affinities.to()) : value;
    }

    /** What the column makes of a value; a comparison converts like a column does (datatype3.html §4.2). */
    private String stored(String value) {
        return needed() && toWords
                ? "CASE WHEN %1$s = CAST(%1$s AS %2$s) THEN CAST(%1$s AS %2$s) ELSE %1$s END"
                        .formatted(value, affinities.to())
                : apply(value);
    }

    /** A query for the number of rows whose value is another one after it was cast and cast back. */
    String countOfLosses(String table, String column) {
        String value = Quote.column(table, column);
        // quote() tells 1 from 1.0 and '1', and knows no collation by which different texts are the same.
        return """
                SELECT count(*)
                \tFROM (SELECT %s AS `value`, %s AS `cast` FROM %s)
                \tWHERE quote(`value`) <> quote(CASE typeof(`value`)
                \t\tWHEN 'integer' THEN CAST(`cast` AS INTEGER)
                \t\tWHEN 'real' THEN CAST(`cast` AS REAL)
                \t\tWHEN 'text' THEN CAST(`cast` AS TEXT)
                \t\tWHEN 'blob' THEN CAST(`cast` AS BLOB)
                \tEND)""".formatted(value, stored(value), Quote.name(table));
    }
}
