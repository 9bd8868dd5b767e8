package dev.tandem.snapshot;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column's default: numbers and booleans bare, all else as the SQL it is. */
final class DefaultJson {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private DefaultJson() {}

    static Optional<DefaultValue> read(Fields column) {
        return read(column, "default");
    }

    /** Any member that is a text, a number or a boolean. */
    static Optional<DefaultValue> read(Fields column, String key) {
        return column.take(key).map(value -> switch (value) {
            case Json.Text text -> new DefaultValue(text.value(), Form.TEXT);
            case Json.Numeral number -> new DefaultValue(number.text(), Form.NUMBER);
            case Json.Flag flag -> new DefaultValue(String.valueOf(flag.value()), Form.BOOLEAN);
            case Json.Members members -> throw column.malformed(key, "is an object");
            case Json.Items items -> throw column.malformed(key, "is an array");
            case Json.Nothing nothing -> throw column.malformed(key, "is null");
        });
    }

    /** All members of an object, storage parameters say. */
    static Map<String, DefaultValue> readAll(Fields fields) {
        Map<String, DefaultValue> values = new LinkedHashMap<>();
        fields.keys().forEach(key -> read(fields, key).ifPresent(value -> values.put(key, value)));
        return values;
    }

    static void write(Optional<DefaultValue> value, JsonOutput json) {
        value.ifPresent(present -> write("default", present, json));
    }

    static void write(String key, DefaultValue value, JsonOutput json) {
        json.value(key, json(value));
    }

    private static Json json(DefaultValue value) {
        String sql = value.sql();
        return switch (value.form()) {
            case TEXT -> new Json.Text(sql);
            // .5 and 007 are numbers in SQL and none in JSON.
            case NUMBER -> NUMBER.matcher(sql).matches() ? new Json.Numeral(sql) : new Json.Text(sql);
            case BOOLEAN ->
                sql.equals("true") || sql.equals("false")
                        ? new Json.Flag(Boolean.parseBoolean(sql))
                        : new Json.Text(sql);
        };
    }
}
