package dev.tandem.declare;

import java.util.UUID;

/** A column of UUIDs. */
public final class UuidColumn extends TypedColumn<UUID, UuidColumn> {

    UuidColumn(ColumnDraft draft) {
        super(draft);
    }

    public UuidColumn defaultTo(UUID value) {
        return byDefault(new Value.OfText(Given.value(value, "a UUID").toString()));
    }

    public UuidColumn backfill(UUID value) {
        return existing(new Value.OfText(Given.value(value, "a UUID").toString()));
    }
}
