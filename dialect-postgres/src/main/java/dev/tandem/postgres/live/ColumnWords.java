package dev.tandem.postgres.live;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.SqlType;

/** The words of a wanted column for the live one of its name. */
record ColumnWords(ColumnSchema wanted, Twins<ColumnSchema> twins) {

    ColumnSchema of(ColumnSchema live) {
        return new ColumnSchema(
                wanted.name(),
                twins.map(ColumnWords::type).choose(wanted.type(), live.type()),
                live.notNull(),
                twins.map(ColumnSchema::defaultValue).choose(wanted.defaultValue(), live.defaultValue()),
                twins.map(ColumnSchema::generated).choose(wanted.generated(), live.generated()),
                twins.map(ColumnSchema::numbering).choose(wanted.numbering(), live.numbering()),
                twins.map(ColumnSchema::collation).choose(wanted.collation(), live.collation()));
    }

    /** Nothing depends on how many dimensions an array was declared with; a restored dump has forgotten them. */
    private static SqlType type(ColumnSchema column) {
        return new SqlType(
                column.type().text().replaceFirst("(\\[])+$", "[]"),
                column.type().schema());
    }
}
