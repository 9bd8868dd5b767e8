package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which views and triggers work at one moment. SQLite lets a column go that a trigger names, and tells nobody until the next
 * row is written.
 *
 * @param broken by name, which statements on the view or the trigger's table SQLite cannot compile
 */
record WorkingObjects(List<SchemaObject> objects, Map<String, List<String>> broken) {

    static WorkingObjects of(Jdbc jdbc) throws SQLException {
        List<SchemaObject> objects = SchemaObject.all(jdbc);
        Map<String, List<String>> ofTable = new HashMap<>();
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (SchemaObject object : objects) {
            if (object.isView()) {
                broken.put(object.key(), failing(jdbc, List.of(new Use("SELECT", select(object.name())))));
                continue;
            }
            if (!ofTable.containsKey(object.tableKey())) {
                ofTable.put(object.tableKey(), failing(jdbc, writes(object.table(), jdbc)));
            }
            broken.put(object.key(), ofTable.get(object.tableKey()));
        }
        return new WorkingObjects(objects, broken);
    }

    /** A statement by its verb. */
    private record Use(String verb, String sql) {}

    private static List<String> failing(Jdbc jdbc, List<Use> uses) {
        return uses.stream()
                .filter(use -> !jdbc.compiles(use.sql()))
                .map(Use::verb)
                .toList();
    }

    private static String select(String view) {
        return "SELECT * FROM main.%s".formatted(Quote.name(view));
    }

    private static List<Use> writes(String table, Jdbc jdbc) {
        String name = Quote.name(table);
        List<String> assignments = columns(table, jdbc).stream()
                .map(Quote::name)
                .map(column -> column + " = " + column)
                .toList();
        return List.of(
                new Use("INSERT", "INSERT INTO main.%s DEFAULT VALUES".formatted(name)),
                new Use("UPDATE", "UPDATE main.%s SET %s".formatted(name, String.join(", ", assignments))),
                new Use("DELETE", "DELETE FROM main.%s".formatted(name)));
    }

    /** None where the table is a view that does not work: SQLite fails to tell its columns. */
    private static List<String> columns(String table, Jdbc jdbc) {
        try {
            return jdbc.texts("SELECT name FROM pragma_table_info(?)", table);
        } catch (SQLException brokenView) {
            return List.of();
        }
    }

    /** What worked before and does not now, one sentence each. */
    List<String> brokenSince(WorkingObjects before) {
        List<String> news = new ArrayList<>();
        for (SchemaObject object : objects) {
            List<String> was =
                    before.broken.getOrDefault(object.key(), List.of("SELECT", "INSERT", "UPDATE", "DELETE"));
            List<String> now = new ArrayList<>(broken.getOrDefault(object.key(), List.of()));
            now.removeAll(was);
            if (!now.isEmpty()) {
                news.add("%s %s: %s on %s fails"
                        .formatted(object.type(), object.name(), String.join(", ", now), object.table()));
            }
        }
        return news;
    }

    Optional<SchemaObject> find(String key) {
        return objects.stream().filter(object -> object.key().equals(key)).findFirst();
    }
}
