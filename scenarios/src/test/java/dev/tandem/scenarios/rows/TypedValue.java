package dev.tandem.scenarios.rows;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a column's type that differs from row to row.
 *
 * @param extreme whether some of the rows have what is easily lost: nothing at all, the longest, the largest, the smallest
 */
record TypedValue(ColumnSchema column, boolean extreme) {

    private static final Pattern LENGTH = Pattern.compile(".*char(?:acter)?(?: varying)?\\((\\d+)\\)");

    /** What a careless copy of text would break. */
    private static final String TEXT = "%s %d: it's; -- “ünï”";

    private static final String LINES = "\nsecond line,\ta \\backslash\\, \"quotes\", `ticks`, ? :p $1 %s 😀 e\u0301";

    private static final int EMPTY = 1;
    private static final int LARGEST = 3;
    private static final int SMALLEST = 4;

    String at(int row) {
        String type = column.type().text().toLowerCase(Locale.ROOT);
        String name = type.replaceFirst("\\(.*", "").strip();
        return extreme && !isBoolean()
                ? extreme(name, row).orElseGet(() -> plain(type, name, row))
                : plain(type, name, row);
    }

    private static Optional<String> extreme(String type, int row) {
        return switch (row) {
            case EMPTY -> Optional.ofNullable(EMPTIEST.get(type));
            case LARGEST -> Optional.ofNullable(UPPER.get(type));
            case SMALLEST -> Optional.ofNullable(LOWER.get(type));
            default -> Optional.empty();
        };
    }

    private static final Map<String, String> EMPTIEST = Map.of(
            "text", "''",
            "varchar", "''",
            "integer", "0",
            "smallint", "0",
            "bigint", "0",
            "real", "0.0",
            "double precision", "0.0",
            "bytea", "''",
            "blob", "x''");

    private static final Map<String, String> UPPER = Map.of(
            "smallint", "32767",
            "integer", "2147483647",
            "bigint", "9223372036854775807",
            "real", "3.4e38",
            "double precision", "1.7e308",
            "date", "'9999-12-31'",
            "time", "'23:59:59.999'",
            "uuid", "'ffffffff-ffff-4fff-bfff-ffffffffffff'",
            "jsonb", "'null'");

    private static final Map<String, String> LOWER = Map.of(
            "smallint", "-32768",
            "integer", "-2147483648",
            "bigint", "-9223372036854775808",
            "real", "-1e-37",
            "double precision", "-1e-307",
            "date", "'0001-01-01'",
            "time", "'00:00:00'",
            "uuid", "'00000000-0000-0000-0000-000000000000'",
            "timestamp with time zone", "'0001-01-01 00:00:00+00'",
            "jsonb", "'{\"a\": [null, \"\", {}], \"\": 1e99}'");

    private String plain(String type, String name, int row) {
        return switch (name) {
            case "boolean" -> String.valueOf(row % 2 == 0);
            case "integer", "smallint", "bigint" -> isBoolean() ? String.valueOf(row % 2) : String.valueOf(row + 1);
            case "real", "double precision" -> row + 1 + ".5";
            case "numeric" -> type.matches(".*, *0\\)|.*\\(\\d+\\)") ? String.valueOf(row + 1) : row + 1 + ".25";
            case "date" -> Names.text("2024-01-0" + (row + 1));
            case "time" -> Names.text("12:00:0" + (row + 1));
            case "timestamp with time zone", "timestamp" -> Names.text("2024-01-02 03:04:05.67" + row + "+00");
            case "json", "jsonb" -> Names.text("{\"n\": " + row + "}");
            case "uuid" -> Names.text("a0000000-0000-4000-8000-00000000000" + row);
            case "bytea" -> Names.text("\\x00ff0" + row);
            case "blob" -> "X'00FF0" + row + "'";
            default -> text(type, row);
        };
    }

    /** SQLite has no type for it. */
    private boolean isBoolean() {
        Optional<DefaultValue.Form> form = column.defaultValue().map(DefaultValue::form);
        return form.equals(Optional.of(DefaultValue.Form.BOOLEAN));
    }

    private String text(String type, int row) {
        Matcher length = LENGTH.matcher(type);
        String text = TEXT.formatted(column.name(), row) + (extreme && row == SMALLEST ? LINES : "");
        if (!length.matches()) {
            return Names.text(extreme && row == LARGEST ? text + " long".repeat(1000) : text);
        }
        int most = Integer.parseInt(length.group(1));
        String fitting = text.length() <= most ? text : "r" + row;
        boolean full = type.startsWith("char(") || (extreme && row == LARGEST);
        return Names.text(full ? fitting + "x".repeat(most - fitting.length()) : fitting);
    }
}
