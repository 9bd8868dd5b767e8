package dev.tandem.sqlite.live;

import java.util.List;
import java.util.Optional;

/** What pragmas and {@code sqlite_schema} say of a database, row by row, in the order in which things were created. */
record Catalogue(
        List<Relation> relations,
        List<Column> columns,
        List<Reference> references,
        List<Index> indexes,
        List<UniqueColumn> uniqueColumns,
        List<Trigger> triggers) {

    /**
     * A table or view.
     *
     * @param type {@code table}, {@code view}, {@code virtual} or {@code shadow}
     */
    record Relation(String name, String type, boolean withoutRowid, boolean strict, String sql) {}

    /**
     * A column.
     *
     * @param key its place in the primary key, counted from 1; 0 where it is not in it
     * @param hidden 2 and 3 for columns that are computed when read and when written
     */
    record Column(String table, String name, String type, boolean notNull, int key, int hidden) {}

    /**
     * One column of a foreign key.
     *
     * @param number the same for all columns of one key
     * @param referenced none where the key names only the table
     */
    record Reference(
            String table,
            int number,
            String target,
            String column,
            Optional<String> referenced,
            String onDelete,
            String onUpdate) {}

    record Index(String table, String name, boolean unique, String sql) {}

    record UniqueColumn(String table, String index, String column) {}

    record Trigger(String name, String relation, String sql) {}

    List<String> tableNames() {
        return relations.stream().map(Relation::name).toList();
    }

    List<Column> columnsOf(String table) {
        return columns.stream().filter(column -> column.table().equals(table)).toList();
    }

    List<Reference> referencesOf(String table) {
        return references.stream()
                .filter(reference -> reference.table().equals(table))
                .toList();
    }

    List<Index> indexesOf(String table) {
        return indexes.stream().filter(index -> index.table().equals(table)).toList();
    }

    List<UniqueColumn> uniqueColumnsOf(String table) {
        return uniqueColumns.stream()
                .filter(column -> column.table().equals(table))
                .toList();
    }
}
