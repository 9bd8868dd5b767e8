package dev.tandem.declare;

/** A column of truth values. */
public final class BoolColumn extends TypedColumn<Boolean, BoolColumn> {

    BoolColumn(ColumnDraft draft) {
        super(draft);
    }

    public BoolColumn defaultTo(boolean value) {
        return byDefault(new Value.OfBoolean(value));
    }

    public BoolColumn backfill(boolean value) {
        return existing(new Value.OfBoolean(value));
    }
}
