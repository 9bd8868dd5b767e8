package dev.tandem.postgres.live;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Storage parameters as {@code pg_class.reloptions} has them, {@code fillfactor=70}. */
final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Parameters() {}

    static Map<String, DefaultValue> of(List<String> parameters) {
        Map<String, DefaultValue> values = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            values.put(parameter.substring(0, equals), value(parameter.substring(equals + 1)));
        }
        return values;
    }

    /** Under the names that drizzle-kit has for those of views: {@code securityBarrier}. */
    static Map<String, DefaultValue> ofView(List<String> parameters) {
        Map<String, DefaultValue> values = new LinkedHashMap<>();
        of(parameters).forEach((name, value) -> values.put(camelCase(name), value));
        return values;
    }

    private static String camelCase(String name) {
        return Pattern.compile("_(\\w)")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static DefaultValue value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new DefaultValue(text, Form.NUMBER);
        }
        boolean isBoolean = text.equals("true") || text.equals("false");
        return new DefaultValue(text, isBoolean ? Form.BOOLEAN : Form.TEXT);
    }
}
