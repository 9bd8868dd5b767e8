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

    private static final String SELECT = "SELECT";

    private static final String STRICTLY = "SELECT of a name in double quotes";

    static WorkingObjects of(Jdbc jdbc) throws SQLException {
        List<SchemaObject> objects = SchemaObject.all(jdbc);
        Map<String, List<String>> ofTable = new HashMap<>();
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (SchemaObject object : objects) {
            if (object.isView()) {
                broken.put(object.key(), failing(jdbc, reads(object)));
                continue;
            }
            // What a trigger of the connection watches may be a table of the connection too, which goes before others.
            String table = (object.isTemporary() ? "" : "main.") + Quote.name(object.table());
            if (!ofTable.containsKey(table)) {
                ofTable.put(table, failing(jdbc, writes(table, columns(object, jdbc))));
            }
            broken.put(object.key(), ofTable.get(table));
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

    /** The second for views whose columns in double quotes become texts when they are gone (quirks.html §8). */
    private static List<Use> reads(SchemaObject view) {
        String select = "SELECT * FROM %s.%s".formatted(view.schema(), Quote.name(view.name()));
        return List.of(new Use(SELECT, select), new Use(STRICTLY, view.strictQuery()));
    }

    private static List<Use> writes(String table, List<String> columns) {
        List<String> assignments = columns.stream()
                .map(Quote::name)
                .map(column -> column + " = " + column)
                .toList();
        return List.of(
                new Use("INSERT", "INSERT INTO %s DEFAULT VALUES".formatted(table)),
                new Use("UPDATE", "UPDATE %s SET %s".formatted(table, String.join(", ", assignments))),
                new Use("DELETE", "DELETE FROM %s".formatted(table)));
    }

    /** None where the table is a view that does not work: SQLite fails to tell its columns. */
    private static List<String> columns(SchemaObject trigger, Jdbc jdbc) {
        try {
            return trigger.isTemporary()
                    ? jdbc.texts("SELECT name FROM pragma_table_info(?)", trigger.table())
                    : jdbc.texts("SELECT name FROM pragma_table_info(?, 'main')", trigger.table());
        } catch (SQLException brokenView) {
            return List.of();
        }
    }

    /** What worked before and does not now, one sentence each. */
    List<String> brokenSince(WorkingObjects before) {
        List<String> news = new ArrayList<>();
        for (SchemaObject object : objects) {
            List<String> now = new ArrayList<>(broken.getOrDefault(object.key(), List.of()));
            now.removeAll(before.broken.getOrDefault(object.key(), now));
            if (now.contains(SELECT) || !before.objects.contains(object)) {
                now.remove(STRICTLY);
            }
            if (!now.isEmpty()) {
                news.add("%s %s: %s on %s fails"
                        .formatted(object.type(), object.name(), String.join(", ", now), object.table()));
            }
        }
        return news;
    }

    boolean works(SchemaObject object) {
        return broken.getOrDefault(object.key(), List.of(SELECT)).isEmpty();
    }

    Optional<SchemaObject> find(String key) {
        return objects.stream().filter(object -> object.key().equals(key)).findFirst();
    }
}
