package dev.tandem.declare;

import dev.tandem.schema.Generated;

/** A column that is computed, and stored unless it is to be virtual. */
public final class GeneratedColumn<T> extends Column<T> {

    GeneratedColumn(ColumnDraft draft) {
        super(draft);
    }

    /** Computed when read, on SQLite; Postgres before 18 knows stored ones only and gets one. */
    public GeneratedColumn<T> virtual() {
        draft().open().storage = Generated.Storage.VIRTUAL;
        return this;
    }

    public GeneratedColumn<T> notNull() {
        draft().open().notNull = true;
        return this;
    }
}
