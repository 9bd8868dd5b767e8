package dev.tandem.postgres;

import dev.tandem.schema.SqlType;
import java.util.Locale;

/**
 * The {@code serial} types of projects from before identity columns: no types, but an integer with a default that takes
 * the next number of a sequence, which goes with the column.
 */
final class Serial {

    private Serial() {}

    static boolean is(SqlType type) {
        return !underlying(type).equals(type);
    }

    /** The type that a column really has. */
    static SqlType underlying(SqlType type) {
        return switch (type.text().toLowerCase(Locale.ROOT)) {
            case "smallserial" -> SqlType.of("smallint");
            case "serial" -> SqlType.of("integer");
            case "bigserial" -> SqlType.of("bigint");
            default -> type;
        };
    }
}
