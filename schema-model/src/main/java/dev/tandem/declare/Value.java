package dev.tandem.declare;

import java.math.BigDecimal;
import java.time.Instant;

/** What a column gets by default, or existing rows in a backfill. */
public sealed interface Value {

    record OfText(String text) implements Value {}

    /** A number as SQL writes it. */
    record OfNumber(String text) implements Value {

        public static OfNumber of(long number) {
            return new OfNumber(Long.toString(number));
        }

        public static OfNumber of(double number) {
            return new OfNumber(Double.isFinite(number) ? plain(Double.toString(number)) : Double.toString(number));
        }

        private static String plain(String number) {
            BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
        }
    }

    /** A number of which every digit counts. */
    record OfDecimal(String text) implements Value {}

    record OfBoolean(boolean truth) implements Value {}

    record OfInstant(Instant instant) implements Value {}

    record OfJson(String json) implements Value {}

    /** The time of the insert. */
    record Now() implements Value {}

    record OfSql(Sql sql) implements Value {}
}
