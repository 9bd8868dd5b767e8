package dev.tandem.schema;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table with all that belongs to it. */
public record TableSchema(
        QualifiedName name,
        NamedSet<String, ColumnSchema> columns,
        Optional<PrimaryKey> primaryKey,
        NamedSet<String, ForeignKey> foreignKeys,
        NamedSet<String, UniqueConstraint> uniques,
        NamedSet<String, CheckConstraint> checks,
        NamedSet<String, IndexSchema> indexes,
        Set<TableOption> options,
        RowSecurity security)
        implements Named<QualifiedName> {
    public TableSchema {
        Set<TableOption> copy = EnumSet.noneOf(TableOption.class);
        copy.addAll(options);
        options = Collections.unmodifiableSet(copy);
    }

    /** A table of columns and nothing else. */
    public static TableSchema of(QualifiedName name, List<ColumnSchema> columns) {
        return new TableSchema(
                name,
                NamedSet.copyOf(columns),
                Optional.empty(),
                NamedSet.of(),
                NamedSet.of(),
                NamedSet.of(),
                NamedSet.of(),
                Set.of(),
                RowSecurity.NONE);
    }

    public TableSchema renamed(QualifiedName newName) {
        return new TableSchema(newName, columns, primaryKey, foreignKeys, uniques, checks, indexes, options, security);
    }

    public TableSchema withColumns(NamedSet<String, ColumnSchema> newColumns) {
        return new TableSchema(name, newColumns, primaryKey, foreignKeys, uniques, checks, indexes, options, security);
    }

    public TableSchema withPrimaryKey(Optional<PrimaryKey> newPrimaryKey) {
        return new TableSchema(name, columns, newPrimaryKey, foreignKeys, uniques, checks, indexes, options, security);
    }

    public TableSchema withForeignKeys(NamedSet<String, ForeignKey> newForeignKeys) {
        return new TableSchema(name, columns, primaryKey, newForeignKeys, uniques, checks, indexes, options, security);
    }

    public TableSchema withUniques(NamedSet<String, UniqueConstraint> newUniques) {
        return new TableSchema(name, columns, primaryKey, foreignKeys, newUniques, checks, indexes, options, security);
    }

    public TableSchema withChecks(NamedSet<String, CheckConstraint> newChecks) {
        return new TableSchema(name, columns, primaryKey, foreignKeys, uniques, newChecks, indexes, options, security);
    }

    public TableSchema withIndexes(NamedSet<String, IndexSchema> newIndexes) {
        return new TableSchema(name, columns, primaryKey, foreignKeys, uniques, checks, newIndexes, options, security);
    }

    public TableSchema withOptions(Set<TableOption> newOptions) {
        return new TableSchema(name, columns, primaryKey, foreignKeys, uniques, checks, indexes, newOptions, security);
    }

    public TableSchema withSecurity(RowSecurity newSecurity) {
        return new TableSchema(name, columns, primaryKey, foreignKeys, uniques, checks, indexes, options, newSecurity);
    }
}
