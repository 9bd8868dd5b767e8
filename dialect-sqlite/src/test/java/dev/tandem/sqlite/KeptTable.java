package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that stays, under whatever name.
 *
 * @param columns those that keep their type
 */
record KeptTable(Pair<TableSchema> tables, List<Pair<String>> columns) {

    static List<KeptTable> in(ChangeSet changes) {
        return changes.schemas().from().tables().stream()
                .flatMap(table -> changes.schemas().to().tables().find(renamed(table.name(), changes)).stream()
                        .map(to -> of(new Pair<>(table, to), changes)))
                .toList();
    }

    private static KeptTable of(Pair<TableSchema> tables, ChangeSet changes) {
        List<Pair<String>> columns = tables.from().columns().stream()
                .filter(column -> tables.to()
                        .columns()
                        .find(renamed(tables.to(), column, changes))
                        .filter(to -> to.type().equals(column.type()))
                        .isPresent())
                .map(column -> new Pair<>(column.name(), renamed(tables.to(), column, changes)))
                .toList();
        return new KeptTable(tables, columns);
    }

    private static QualifiedName renamed(QualifiedName table, ChangeSet changes) {
        QualifiedName name = table;
        for (Change change : changes.changes()) {
            if (change instanceof Change.RenameTable rename
                    && rename.names().from().equals(name)) {
                name = rename.names().to();
            }
        }
        return name;
    }

    private static String renamed(TableSchema table, ColumnSchema column, ChangeSet changes) {
        String name = column.name();
        for (Change change : changes.changes()) {
            if (change instanceof Change.RenameColumn rename
                    && rename.table().equals(table.name())
                    && rename.names().from().equals(name)) {
                name = rename.names().to();
            }
        }
        return name;
    }

    Stream<String> before(Database database) {
        return Stream.concat(
                columns.stream().flatMap(column -> values(database, tables.from(), column.from(), column.to())),
                highestNumber(database, tables.from()));
    }

    /** Without what was put where no value was. */
    Stream<String> after(Database database) {
        return Stream.concat(
                columns.stream()
                        .flatMap(column -> values(database, tables.to(), column.to(), column.to()))
                        .filter(value -> !value.contains("99")),
                highestNumber(database, tables.to()));
    }

    private Stream<String> values(Database database, TableSchema table, String column, String label) {
        return database
                .rows("SELECT '%1$s.%2$s', id, quote(`%3$s`) FROM %4$s WHERE `%3$s` IS NOT NULL ORDER BY id"
                        .formatted(tables.to().name(), label, column, table.name()))
                .stream();
    }

    private Stream<String> highestNumber(Database database, TableSchema table) {
        boolean numbered = Stream.of(tables.from(), tables.to())
                .map(it -> it.columns().get("id").numbering())
                .allMatch(Optional::isPresent);
        return numbered
                ? database.rows("SELECT seq FROM sqlite_sequence WHERE name = '%s'".formatted(table.name())).stream()
                : Stream.empty();
    }
}
