package dev.tandem.declare;

import java.time.Instant;

/** A column of moments, to the millisecond. */
public final class TimestampColumn extends TypedColumn<Instant, TimestampColumn> {

    TimestampColumn(ColumnDraft draft) {
        super(draft);
    }

    public TimestampColumn defaultTo(Instant value) {
        return byDefault(new Value.OfInstant(Given.value(value, "a moment")));
    }

    public TimestampColumn backfill(Instant value) {
        return existing(new Value.OfInstant(Given.value(value, "a moment")));
    }

    /** The time of the insert. */
    public TimestampColumn defaultNow() {
        return byDefault(new Value.Now());
    }
}
