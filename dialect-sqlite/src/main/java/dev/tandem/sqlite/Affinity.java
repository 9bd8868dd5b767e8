package dev.tandem.sqlite;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.Arrays;
import java.util.Locale;

/** What a column turns the values into that are put into it (datatype3.html §3.1, stricttables.html §3 for ANY). */
enum Affinity {
    TEXT,
    NUMERIC,
    INTEGER,
    REAL,
    BLOB,
    /** Keeps whatever it is given. */
    ANY;

    static Affinity of(TableSchema table, ColumnSchema column) {
        String type = column.type().text().toUpperCase(Locale.ROOT);
        return table.options().contains(TableOption.STRICT) && type.equals("ANY") ? ANY : ofType(type);
    }

    private static Affinity ofType(String type) {
        if (containsAny(type, "INT")) {
            return INTEGER;
        }
        if (containsAny(type, "CHAR", "CLOB", "TEXT")) {
            return TEXT;
        }
        if (type.isBlank() || containsAny(type, "BLOB")) {
            return BLOB;
        }
        return containsAny(type, "REAL", "FLOA", "DOUB") ? REAL : NUMERIC;
    }

    private static boolean containsAny(String type, String... words) {
        return Arrays.stream(words).anyMatch(type::contains);
    }
}
