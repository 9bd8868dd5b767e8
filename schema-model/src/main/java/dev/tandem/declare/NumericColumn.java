package dev.tandem.declare;

import java.math.BigDecimal;

/** A column of decimal numbers. */
public final class NumericColumn extends TypedColumn<BigDecimal, NumericColumn> {

    NumericColumn(ColumnDraft draft) {
        super(draft);
    }

    public NumericColumn defaultTo(long value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public NumericColumn backfill(long value) {
        return existing(Value.OfNumber.of(value));
    }

    /** With every digit as written: {@code "0.10"}. */
    public NumericColumn defaultTo(String digits) {
        return byDefault(new Value.OfDecimal(Given.text(digits, "a number")));
    }

    /** With every digit as written: {@code "0.10"}. */
    public NumericColumn backfill(String digits) {
        return existing(new Value.OfDecimal(Given.text(digits, "a number")));
    }
}
