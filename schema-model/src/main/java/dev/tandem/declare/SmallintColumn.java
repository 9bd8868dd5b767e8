package dev.tandem.declare;

/** A column of whole numbers of two bytes. */
public final class SmallintColumn extends TypedColumn<Short, SmallintColumn> {

    SmallintColumn(ColumnDraft draft) {
        super(draft);
    }

    public SmallintColumn defaultTo(int value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public SmallintColumn backfill(int value) {
        return existing(Value.OfNumber.of(value));
    }
}
