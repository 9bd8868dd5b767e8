package dev.tandem.declare;

/** A column of floating-point numbers: four bytes on Postgres, eight on SQLite. */
public final class RealColumn extends TypedColumn<Float, RealColumn> {

    RealColumn(ColumnDraft draft) {
        super(draft);
    }

    public RealColumn defaultTo(double value) {
        return byDefault(Value.OfNumber.of(value));
    }

    public RealColumn backfill(double value) {
        return existing(Value.OfNumber.of(value));
    }
}
