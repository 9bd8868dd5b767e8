package dev.tandem.declare;

import java.util.Optional;

/** A column of texts. */
public abstract class CharacterColumn<S extends CharacterColumn<S>> extends TypedColumn<String, S> {

    CharacterColumn(ColumnDraft draft) {
        super(draft);
    }

    public final S defaultTo(String value) {
        return byDefault(new Value.OfText(Given.text(value, "a default")));
    }

    public final S backfill(String value) {
        return existing(new Value.OfText(Given.text(value, "a backfill")));
    }

    /** How SQLite compares and sorts: {@code collate(sqlite("NOCASE"))}. */
    public final S collate(SqliteSql collation) {
        said().sqliteCollation =
                Optional.of(Given.value(collation, "a collation").text());
        return self();
    }

    /** How Postgres compares and sorts: {@code collate(postgres("C"))}. */
    public final S collate(PostgresSql collation) {
        said().postgresCollation =
                Optional.of(Given.value(collation, "a collation").text());
        return self();
    }

    /** How each database compares and sorts. */
    public final S collate(SqliteSql onSqlite, PostgresSql onPostgres) {
        collate(onSqlite);
        return collate(onPostgres);
    }
}
