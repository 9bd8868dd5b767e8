package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.problem.Problem;
import dev.tandem.schema.Named;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Names that SQLite takes for one: tables, views and indexes share a single space, in which case does not count. */
final class TakenNames {

    private TakenNames() {}

    static Stream<Problem> problems(ChangeSet changes) {
        return Stream.concat(twice(changes.schemas().to()), otherCase(changes));
    }

    private static Stream<Problem> twice(Schema schema) {
        Map<String, String> owners = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Stream.concat(schema.tables().stream(), schema.views().stream())
                .map(Named::name)
                .map(QualifiedName::name)
                .forEach(name -> owners.put(key(name), "the table or view " + name));
        for (TableSchema table : schema.tables()) {
            table.indexes().names().forEach(index -> {
                String owner = owners.putIfAbsent(key(index), "an index of " + table.name());
                if (owner != null) {
                    problems.add(taken(index, table, owner));
                }
            });
        }
        return problems.stream();
    }

    private static Problem taken(String index, TableSchema table, String owner) {
        return new Problem(
                "TD220",
                "index %s of %s has the name of %s".formatted(index, table.name(), owner),
                "in SQLite the names of tables, views and indexes are one to a database",
                "give the index another name with .named(…)");
    }

    private static Stream<Problem> otherCase(ChangeSet changes) {
        List<String> dropped = changes.changes().stream()
                .filter(Change.DropTable.class::isInstance)
                .map(change -> ((Change.DropTable) change).table().name().name())
                .toList();
        return changes.changes().stream()
                .filter(Change.CreateTable.class::isInstance)
                .map(change -> ((Change.CreateTable) change).table().name().name())
                .flatMap(created -> dropped.stream()
                        .filter(created::equalsIgnoreCase)
                        .map(before -> new Problem(
                                "TD223",
                                "table %s differs from %s, which goes, in upper and lower case only"
                                        .formatted(created, before),
                                "SQLite takes both for one name, so the new table cannot be created beside the old one",
                                "declare .renamedFrom(\"%s\") to keep its rows, or drop it in a migration before this one"
                                        .formatted(before))));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
