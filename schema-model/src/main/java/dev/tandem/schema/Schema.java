package dev.tandem.schema;

/** All that a database of one dialect is to contain. */
public record Schema(NamedSet<QualifiedName, TableSchema> tables, NamedSet<QualifiedName, ViewSchema> views) {

    public static final Schema EMPTY = new Schema(NamedSet.of(), NamedSet.of());

    public Schema withTables(NamedSet<QualifiedName, TableSchema> newTables) {
        return new Schema(newTables, views);
    }

    public Schema withViews(NamedSet<QualifiedName, ViewSchema> newViews) {
        return new Schema(tables, newViews);
    }
}
