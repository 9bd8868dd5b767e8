package dev.tandem.schema;

/** All that a database of one dialect is to contain. */
public record Schema(
        NamedSet<QualifiedName, TableSchema> tables, NamedSet<QualifiedName, ViewSchema> views, Undeclared undeclared) {

    public static final Schema EMPTY = new Schema(NamedSet.of(), NamedSet.of());

    /** Tables and views, which is all that a model declares. */
    public Schema(NamedSet<QualifiedName, TableSchema> tables, NamedSet<QualifiedName, ViewSchema> views) {
        this(tables, views, Undeclared.NONE);
    }

    public Schema withTables(NamedSet<QualifiedName, TableSchema> newTables) {
        return new Schema(newTables, views, undeclared);
    }

    public Schema withViews(NamedSet<QualifiedName, ViewSchema> newViews) {
        return new Schema(tables, newViews, undeclared);
    }

    public Schema withUndeclared(Undeclared newUndeclared) {
        return new Schema(tables, views, newUndeclared);
    }
}
