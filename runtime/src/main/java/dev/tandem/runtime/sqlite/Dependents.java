package dev.tandem.runtime.sqlite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The views and triggers that cannot stay while a table is away: SQLite drops a table's triggers with it, and refuses to
 * rename a table while a view or trigger reads one that does not exist.
 */
final class Dependents {

    private Dependents() {}

    /** Of all that a schema has, those that name one of the tables or views, directly or through a view. */
    static List<SchemaObject> readers(Set<String> tables, List<SchemaObject> all) {
        Set<String> names = new HashSet<>(tables);
        Set<SchemaObject> found = new HashSet<>();
        while (found.addAll(next(names, all, found))) {
            found.stream().filter(SchemaObject::isView).forEach(view -> names.add(view.folded()));
        }
        return all.stream().filter(found::contains).toList();
    }

    /** The triggers of these tables. */
    static List<SchemaObject> triggersOf(Set<String> tables, List<SchemaObject> all) {
        return all.stream()
                .filter(object -> object.isTrigger() && tables.contains(object.tableKey()))
                .toList();
    }

    private static List<SchemaObject> next(Set<String> names, List<SchemaObject> all, Set<SchemaObject> found) {
        // All triggers of a table go when one goes, so that those that fire for one event keep their order.
        Set<String> tables = found.stream()
                .filter(SchemaObject::isTrigger)
                .map(SchemaObject::tableKey)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(object -> (object.isTrigger() && tables.contains(object.tableKey()))
                        || object.names().stream().anyMatch(names::contains))
                .toList();
    }
}
