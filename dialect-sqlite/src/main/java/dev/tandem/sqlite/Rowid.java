package dev.tandem.sqlite;

import dev.tandem.change.Pair;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;

/** The number by which SQLite knows a row (lang_createtable.html §5). */
final class Rowid {

    private static final List<String> NAMES = List.of("rowid", "_rowid_", "oid");

    private Rowid() {}

    static boolean exists(TableSchema table) {
        return !table.options().contains(TableOption.WITHOUT_ROWID);
    }

    /** The column that is the rowid under another name: a primary key of exactly the type {@code integer}. */
    static Optional<ColumnSchema> alias(TableSchema table) {
        return table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(columns -> columns.size() == 1 && exists(table))
                .map(columns -> table.columns().get(columns.get(0)))
                .filter(column -> column.type().text().equalsIgnoreCase("integer"));
    }

    /** Such a column takes the next number where it is given no value. */
    static boolean isAlias(TableSchema table, ColumnSchema column) {
        return alias(table).equals(Optional.of(column));
    }

    /** A name under which both tables' rowids can be reached, because neither has a column of that name. */
    static Optional<String> name(Pair<TableSchema> tables) {
        return NAMES.stream()
                .filter(name -> !hasColumn(tables.from(), name) && !hasColumn(tables.to(), name))
                .findFirst();
    }

    private static boolean hasColumn(TableSchema table, String name) {
        return table.columns().names().stream().anyMatch(name::equalsIgnoreCase);
    }
}
