package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for defaults and backfills that their column could not hold. */
final class ValueChecks {
    private ValueChecks() {}

    static void check(OfTable table, Findings findings) {
        for (OfColumn column : table.columns()) {
            String name = table.name() + "." + column.name();
            Stream.of(column.defaultValue(), column.backfill())
                    .flatMap(Optional::stream)
                    .flatMap(value -> Stream.of(notAWord(name, column, value), misfit(name, column, value)))
                    .flatMap(Optional::stream)
                    .forEach(problem -> findings.add(column.place(), problem));
        }
    }

    private static Optional<Problem> notAWord(String name, OfColumn column, Value value) {
        List<String> words = column.oneOf();
        if (words.isEmpty() || !(value instanceof Value.OfText text) || words.contains(text.text())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "TD127",
                "column %s takes '%s' by default or backfill, which is none of its words".formatted(name, text.text()),
                "it takes " + String.join(", ", words),
                Nearest.to(text.text(), words)
                        .map("did you mean '%s'?"::formatted)
                        .orElse("name one of its words, or add this one to oneOf")));
    }

    private static Optional<Problem> misfit(String name, OfColumn column, Value value) {
        return reason(column.type(), value)
                .map(reason -> new Problem(
                        "TD131",
                        "column %s, %s, cannot hold its default or backfill"
                                .formatted(name, column.type().describe()),
                        reason,
                        "write a value that it can hold"));
    }

    private static Optional<String> reason(ColumnType type, Value value) {
        if (value instanceof Value.OfText text) {
            return textReason(type, text.text());
        }
        if (value instanceof Value.OfNumber number) {
            return numberReason(type, number.text());
        }
        if (value instanceof Value.OfDecimal decimal) {
            return numberReason(type, decimal.text());
        }
        if (value instanceof Value.OfInstant moment) {
            return moment.instant().truncatedTo(ChronoUnit.MILLIS).equals(moment.instant())
                    ? Optional.empty()
                    : Optional.of("%s is finer than a millisecond".formatted(moment.instant()));
        }
        return value instanceof Value.OfJson json
                ? BadCharacter.in(json.json()).or(() -> JsonSyntax.problem(json.json()))
                : Optional.empty();
    }

    private static Optional<String> textReason(ColumnType type, String text) {
        Optional<String> bad = BadCharacter.in(text);
        if (bad.isPresent()) {
            return bad;
        }
        if (type.describe().equals("date") && !text.matches("(?!0000)\\d{4}-.*")) {
            return Optional.of("%s is not between the years 1 and 9999".formatted(text));
        }
        int length = text.codePointCount(0, text.length());
        return type instanceof ColumnType.Sized sized && length > sized.length()
                ? Optional.of("'%s' has %d characters".formatted(text, length))
                : Optional.empty();
    }

    private static Optional<String> numberReason(ColumnType type, String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return Optional.of("%s is not a number that SQL can write".formatted(text));
        }
        if (type.describe().equals("smallint") && number.shortValue() != number.intValue()) {
            return Optional.of("%s is not between %d and %d".formatted(text, Short.MIN_VALUE, Short.MAX_VALUE));
        }
        return type instanceof ColumnType.Numeric numeric ? digitsReason(numeric, number) : Optional.empty();
    }

    private static Optional<String> digitsReason(ColumnType.Numeric type, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean fits = Math.max(0, bare.scale()) <= type.scale()
                && bare.precision() - bare.scale() <= type.precision() - type.scale();
        return fits || number.signum() == 0
                ? Optional.empty()
                : Optional.of("%s has too many digits; Postgres would round or refuse it, SQLite would not"
                        .formatted(number.toPlainString()));
    }
}
