package dev.tandem.declare;

/** A column of floating-point numbers of eight bytes. */
public final class DoubleColumn extends TypedColumn<Double, DoubleColumn> {

    DoubleColumn(ColumnDraft draft) {
        super(draft);
    }

    public DoubleColumn defaultTo(double value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public DoubleColumn backfill(double value) {
        return existing(Value.OfNumber.of(value));
    }
}
