package dev.tandem.tooling.source;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The call that gives a column its default. */
final class DefaultText {

    private final Imports imports;
    private final String indent;

    DefaultText(Imports imports, String indent) {
        this.imports = imports;
        this.indent = indent;
    }

    String of(ColumnType type, Value value) {
        return value instanceof Value.Now ? "defaultNow()" : "defaultTo(%s)".formatted(argument(type, value));
    }

    private String argument(ColumnType type, Value value) {
        return switch (value) {
            case Value.OfText text -> text(type, text.text());
            case Value.OfNumber number -> number(type, number.text());
            case Value.OfDecimal decimal -> JavaText.literal(decimal.text());
            case Value.OfBoolean truth -> Boolean.toString(truth.truth());
            case Value.OfInstant moment ->
                "%s.parse(%s)"
                        .formatted(
                                imports.use(Instant.class),
                                JavaText.literal(moment.instant().toString()));
            case Value.OfJson json -> JavaText.of(json.json(), indent);
            case Value.OfSql sql -> SqlText.marked(sql.sql(), indent);
            case Value.Now now -> throw new IllegalArgumentException("a moment that is not known yet");
        };
    }

    private String text(ColumnType type, String text) {
        String literal = JavaText.of(text, indent);
        return switch (type.describe()) {
            case "date" -> "%s.parse(%s)".formatted(imports.use(LocalDate.class), literal);
            case "time" -> "%s.parse(%s)".formatted(imports.use(LocalTime.class), literal);
            case "uuid" -> "%s.fromString(%s)".formatted(imports.use(UUID.class), literal);
            default -> literal;
        };
    }

    /** Java reads whole digits as an int, which some numbers are too large for. */
    private static String number(ColumnType type, String number) {
        boolean isWhole = number.indexOf('.') < 0;
        boolean isInt = isWhole && number.length() < 10;
        boolean isFloating = type.describe().equals("real") || type.describe().equals("double precision");
        String suffix = isFloating ? ".0" : type.describe().equals("integer") ? "" : "L";
        return isWhole && !isInt ? number + suffix : number;
    }
}
