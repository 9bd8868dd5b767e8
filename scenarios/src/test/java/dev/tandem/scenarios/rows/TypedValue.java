package dev.tandem.scenarios.rows;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value of a column's type that differs from row to row. */
record TypedValue(ColumnSchema column) {

    private static final Pattern LENGTH = Pattern.compile(".*char(?:acter)?(?: varying)?\\((\\d+)\\)");

    /** Long enough to show that nothing is cut, with what a careless copy of text would break. */
    private static final String TEXT = "%s %d: it's; -- “ünï”";

    String at(int row) {
        String type = column.type().text().toLowerCase(Locale.ROOT);
        return switch (type.replaceFirst("\\(.*", "").strip()) {
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
        String text = TEXT.formatted(column.name(), row);
        if (!length.matches()) {
            return Names.text(text);
        }
        int most = Integer.parseInt(length.group(1));
        String fitting = text.length() <= most ? text : "r" + row;
        return Names.text(type.startsWith("char(") ? fitting + "x".repeat(most - fitting.length()) : fitting);
    }
}
