package dev.tandem.postgres;

import dev.tandem.schema.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type taken apart.
 *
 * @param arguments length, or precision and scale; none where the type was written without
 */
record TypeName(TypeFamily family, List<Integer> arguments) {

    private static final Pattern ARGUMENTS = Pattern.compile("\\s*\\(\\s*(-?\\d+)\\s*(?:,\\s*(-?\\d+)\\s*)?\\)\\s*");

    TypeName {
        arguments = List.copyOf(arguments);
    }

    static TypeName of(SqlType type) {
        if (type.schema().isPresent() || isArray(type)) {
            return new TypeName(TypeFamily.OTHER, List.of());
        }
        Matcher arguments = ARGUMENTS.matcher(type.text());
        String bare = arguments.replaceFirst(" ").strip();
        arguments.reset();
        return new TypeName(TypeFamily.named(bare), arguments.find() ? numbers(arguments) : List.of());
    }

    static boolean isArray(SqlType type) {
        return type.text().endsWith("]");
    }

    private static List<Integer> numbers(Matcher arguments) {
        return Arrays.asList(arguments.group(1), arguments.group(2)).stream()
                .filter(group -> group != null)
                .map(Integer::valueOf)
                .toList();
    }

    boolean isInteger() {
        return family == TypeFamily.SMALLINT || family == TypeFamily.INTEGER || family == TypeFamily.BIGINT;
    }

    /** The most characters that it holds; {@code char} alone means one. */
    int length() {
        int unlimited = family == TypeFamily.CHAR ? 1 : Integer.MAX_VALUE;
        return arguments.isEmpty() ? unlimited : arguments.get(0);
    }

    /** The digits before the point that every value of it may need at most. */
    int wholeDigits() {
        return switch (family) {
            case SMALLINT -> 5;
            case INTEGER -> 10;
            case BIGINT -> 19;
            case NUMERIC -> arguments.isEmpty() ? Integer.MAX_VALUE : arguments.get(0) - scale();
            case REAL,
                    DOUBLE,
                    BOOLEAN,
                    TEXT,
                    VARCHAR,
                    CHAR,
                    DATE,
                    TIME,
                    TIMETZ,
                    TIMESTAMP,
                    TIMESTAMPTZ,
                    INTERVAL,
                    UUID,
                    JSON,
                    JSONB,
                    BYTEA,
                    OTHER -> Integer.MAX_VALUE;
        };
    }

    /** The digits behind the point; {@code numeric(10)} has none, {@code numeric} any number. */
    int scale() {
        if (family != TypeFamily.NUMERIC) {
            return 0;
        }
        if (arguments.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return arguments.size() > 1 ? arguments.get(1) : 0;
    }

    /** The digits of a second that a time keeps. */
    int precision() {
        return arguments.isEmpty() ? 6 : arguments.get(0);
    }
}
