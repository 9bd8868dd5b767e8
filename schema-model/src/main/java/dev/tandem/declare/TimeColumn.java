package dev.tandem.declare;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A column of times of day. */
public final class TimeColumn extends TypedColumn<LocalTime, TimeColumn> {

    TimeColumn(ColumnDraft draft) {
        super(draft);
    }

    public TimeColumn defaultTo(LocalTime value) {
        return byDefault(new Value.OfText(DateTimeFormatter.ISO_LOCAL_TIME.format(Given.value(value, "a time"))));
    }

    public TimeColumn backfill(LocalTime value) {
        return existing(new Value.OfText(DateTimeFormatter.ISO_LOCAL_TIME.format(Given.value(value, "a time"))));
    }
}
