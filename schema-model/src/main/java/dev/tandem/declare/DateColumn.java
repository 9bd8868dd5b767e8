package dev.tandem.declare;

import java.time.LocalDate;

/** A column of days. */
public final class DateColumn extends TypedColumn<LocalDate, DateColumn> {

    DateColumn(ColumnDraft draft) {
        super(draft);
    }

    public DateColumn defaultTo(LocalDate value) {
        return byDefault(new Value.OfText(Given.value(value, "a date").toString()));
    }

    public DateColumn backfill(LocalDate value) {
        return existing(new Value.OfText(Given.value(value, "a date").toString()));
    }
}
