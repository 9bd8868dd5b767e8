package dev.tandem.declare;

/** A column of whole numbers of eight bytes. */
public final class BigintColumn extends TypedColumn<Long, BigintColumn> {

    BigintColumn(ColumnDraft draft) {
        super(draft);
    }

    public BigintColumn defaultTo(long value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public BigintColumn backfill(long value) {
        return existing(Value.OfNumber.of(value));
    }

    /** Numbered by the database; a number is not used again. */
    public BigintColumn autoIncrement() {
        said().autoIncrement = true;
        return this;
    }
}
