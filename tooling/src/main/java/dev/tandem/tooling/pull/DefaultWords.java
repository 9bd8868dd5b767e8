package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Value;
import dev.tandem.schema.DefaultValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a default may have been in the model's words. Whether it was, {@link Spoken#resolved} tells. */
final class DefaultWords {

    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'(?:::jsonb)?", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");
    private static final Pattern FLOATING = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");

    private DefaultWords() {}

    static Stream<Value> of(ColumnType type, DefaultValue value) {
        Optional<String> text = unquoted(value.sql());
        if (type instanceof ColumnType.Mapped mapped) {
            return switch (mapped) {
                case BOOL -> Stream.of(new Value.OfBoolean(value.sql().equals("true")));
                case JSON -> text.<Value>map(Value.OfJson::new).stream();
                case TIMESTAMP ->
                    Stream.concat(Stream.of(new Value.Now()), text.stream().flatMap(DefaultWords::moment));
            };
        }
        if (type instanceof ColumnType.Numeric numeric) {
            return decimals(numeric, value.sql());
        }
        if (type instanceof ColumnType.Sized sized) {
            return text
                    .filter(given -> given.codePointCount(0, given.length()) <= sized.length())
                    .<Value>map(Value.OfText::new)
                    .stream();
        }
        return switch (type.describe()) {
            case "smallint", "integer", "bigint" -> whole(type, value.sql());
            case "real", "double precision" -> floating(value.sql());
            case "date" -> canonical(text, given -> LocalDate.parse(given).toString());
            case "time" -> canonical(text, given -> DateTimeFormatter.ISO_LOCAL_TIME.format(LocalTime.parse(given)));
            case "uuid" -> canonical(text, given -> UUID.fromString(given).toString());
            default -> text.<Value>map(Value.OfText::new).stream();
        };
    }

    /** What stands between the quotes of a literal. */
    private static Optional<String> unquoted(String sql) {
        Matcher quoted = QUOTED.matcher(sql);
        return quoted.matches() ? Optional.of(quoted.group(1).replace("''", "'")) : Optional.empty();
    }

    private static Stream<Value> moment(String text) {
        return canonical(Optional.of(text), given -> {
                    Instant.parse(given);
                    return given;
                })
                .map(parsed -> new Value.OfInstant(Instant.parse(text)));
    }

    /** The text if it is how Java writes such a value. */
    private static Stream<Value> canonical(Optional<String> text, UnaryOperator<String> parsed) {
        return text.filter(given -> isSame(given, parsed)).<Value>map(Value.OfText::new).stream();
    }

    private static boolean isSame(String text, UnaryOperator<String> parsed) {
        try {
            return parsed.apply(text).equals(text);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            return false;
        }
    }

    private static Stream<Value> whole(ColumnType type, String sql) {
        if (!WHOLE.matcher(sql).matches()) {
            return Stream.empty();
        }
        long number = Long.parseLong(sql);
        boolean fits = switch (type.describe()) {
            case "smallint" -> number == (short) number;
            case "integer" -> number == (int) number;
            default -> true;
        };
        return fits ? Stream.of(Value.OfNumber.of(number)) : Stream.empty();
    }

    private static Stream<Value> decimals(ColumnType.Numeric type, String sql) {
        if (!DECIMAL.matcher(sql).matches() || !fits(type, new BigDecimal(sql).stripTrailingZeros())) {
            return Stream.empty();
        }
        boolean isWhole = new BigDecimal(sql).scale() <= 0;
        return isWhole
                ? Stream.of(Value.OfNumber.of(Long.parseLong(sql)), new Value.OfDecimal(sql))
                : Stream.of(new Value.OfDecimal(sql));
    }

    private static boolean fits(ColumnType.Numeric type, BigDecimal number) {
        return number.scale() <= type.scale() && number.precision() - number.scale() <= type.precision() - type.scale();
    }

    private static Stream<Value> floating(String sql) {
        double number = FLOATING.matcher(sql).matches() ? Double.parseDouble(sql) : Double.NaN;
        return Double.isFinite(number) ? Stream.of(Value.OfNumber.of(number)) : Stream.empty();
    }
}
