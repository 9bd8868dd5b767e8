package dev.tandem.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns of the table that has the key, in the order of the columns they refer to
 * @param table the table they refer to
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName table,
        List<String> referenced,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral)
        implements Named<String> {
    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }

    public ForeignKey renamed(String newName) {
        return new ForeignKey(newName, columns, table, referenced, onDelete, onUpdate, deferral);
    }

    public ForeignKey withColumns(List<String> newColumns) {
        return new ForeignKey(name, newColumns, table, referenced, onDelete, onUpdate, deferral);
    }

    public ForeignKey referringTo(QualifiedName newTable, List<String> newReferenced) {
        return new ForeignKey(name, columns, newTable, newReferenced, onDelete, onUpdate, deferral);
    }
}
