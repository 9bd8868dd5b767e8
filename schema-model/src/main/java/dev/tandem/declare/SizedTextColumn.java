package dev.tandem.declare;

/** A column of texts whose length Postgres limits; SQLite does not. */
public final class SizedTextColumn extends CharacterColumn<SizedTextColumn> {

    SizedTextColumn(ColumnDraft draft) {
        super(draft);
    }
}
