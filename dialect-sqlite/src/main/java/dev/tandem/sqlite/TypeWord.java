package dev.tandem.sqlite;

import dev.tandem.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column's type as SQLite's rules and Postgres' tell it apart: {@code varchar} with 9, {@code numeric} with 10 and 2.
 *
 * @param arguments what stands in parentheses behind it
 */
record TypeWord(Kind kind, List<Integer> arguments) {

    /**
     * What belongs into a column of such a type. Of the widths only {@code smallint} has one that can be asked for: {@code
     * integer} is also how a timestamp and a boolean are spelled.
     */
    enum Kind {
        SMALLINT,
        INTEGER,
        REAL,
        NUMERIC,
        TEXT,
        CHARACTERS,
        DATE,
        TIME,
        UUID,
        BLOB,
        /** The user's own word. */
        OTHER;

        boolean isNumber() {
            return this == SMALLINT || this == INTEGER || this == REAL || this == NUMERIC;
        }

        /** Texts of one shape each, so that no value of one kind is one of another. */
        boolean isShaped() {
            return this == DATE || this == TIME || this == UUID;
        }
    }

    private static final Pattern FORM = Pattern.compile("([a-z_ ]+?)\\s*(?:\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\))?");

    TypeWord {
        arguments = List.copyOf(arguments);
    }

    static TypeWord of(SqlType type) {
        Matcher form = FORM.matcher(type.text().toLowerCase(Locale.ROOT).strip());
        if (!form.matches()) {
            return new TypeWord(Kind.OTHER, List.of());
        }
        List<Integer> arguments = Stream.of(2, 3)
                .filter(group -> form.group(group) != null)
                .map(group -> Integer.valueOf(form.group(group)))
                .toList();
        return new TypeWord(kind(form.group(1)), arguments);
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "smallint", "int2" -> Kind.SMALLINT;
            case "integer", "int", "bigint", "int8" -> Kind.INTEGER;
            case "real", "double precision", "double", "float" -> Kind.REAL;
            case "numeric", "decimal" -> Kind.NUMERIC;
            case "text" -> Kind.TEXT;
            case "varchar", "char", "character varying", "character" -> Kind.CHARACTERS;
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            case "uuid" -> Kind.UUID;
            case "blob" -> Kind.BLOB;
            default -> Kind.OTHER;
        };
    }

    /** Of a text, or of a number that is written as one. */
    int longest() {
        return switch (kind) {
            case CHARACTERS -> arguments.isEmpty() ? Integer.MAX_VALUE : arguments.get(0);
            case NUMERIC -> arguments.isEmpty() ? Integer.MAX_VALUE : arguments.get(0) + "-.".length();
            case SMALLINT -> 6;
            case INTEGER -> 20;
            case DATE -> 10;
            case UUID -> 36;
            case REAL, TEXT, TIME, BLOB, OTHER -> Integer.MAX_VALUE;
        };
    }

    /** Whether a double has all its digits, as real numbers are kept and written (printf.html, "%!.15g"). */
    boolean fitsDouble() {
        return (long) wholeDigits() + scale() <= 15;
    }

    /** Digits before the point. */
    int wholeDigits() {
        return switch (kind) {
            case NUMERIC -> arguments.isEmpty() ? Integer.MAX_VALUE : arguments.get(0) - scale();
            case SMALLINT -> 5;
            case INTEGER -> 19;
            case REAL, TEXT, CHARACTERS, DATE, TIME, UUID, BLOB, OTHER -> Integer.MAX_VALUE;
        };
    }

    /** Digits behind the point. */
    int scale() {
        return switch (kind) {
            case NUMERIC ->
                switch (arguments.size()) {
                    case 0 -> Integer.MAX_VALUE;
                    case 1 -> 0;
                    default -> arguments.get(1);
                };
            case SMALLINT, INTEGER -> 0;
            case REAL, TEXT, CHARACTERS, DATE, TIME, UUID, BLOB, OTHER -> Integer.MAX_VALUE;
        };
    }
}
