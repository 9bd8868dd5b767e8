package dev.tandem.declare;

/** A column of whole numbers of four bytes. */
public final class IntegerColumn extends TypedColumn<Integer, IntegerColumn> {

    IntegerColumn(ColumnDraft draft) {
        super(draft);
    }

    public IntegerColumn defaultTo(int value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public IntegerColumn backfill(int value) {
        return existing(Value.OfNumber.of(value));
    }

    /** Numbered by the database; a number is not used again. */
    public IntegerColumn autoIncrement() {
        said().autoIncrement = true;
        return this;
    }
}
