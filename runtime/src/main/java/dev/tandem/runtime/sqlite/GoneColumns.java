package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.script.SqlNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds triggers in which the name of a column that is gone has become a text: one in double quotes (quirks.html §8). */
final class GoneColumns {

    private final Map<String, Set<String>> before;

    private GoneColumns(Map<String, Set<String>> before) {
        this.before = before;
    }

    /** Reads the columns of all tables, where a trigger can be mistaken so. */
    static GoneColumns before(List<SchemaObject> objects, Jdbc jdbc) throws SQLException {
        for (SchemaObject object : objects) {
            if (object.isTrigger() && object.sql().indexOf('"') >= 0) {
                return new GoneColumns(columns(jdbc));
            }
        }
        return new GoneColumns(Map.of());
    }

    private static Map<String, Set<String>> columns(Jdbc jdbc) throws SQLException {
        Map<String, Set<String>> columns = new HashMap<>();
        jdbc.query(
                """
                SELECT t.name, c.name FROM main.sqlite_master t, pragma_table_xinfo(t.name, 'main') c
                WHERE t.type = 'table'
                """,
                row -> columns.computeIfAbsent(SqlNames.folded(row.getString(1)), of -> new HashSet<>())
                        .add(SqlNames.folded(row.getString(2))));
        return columns;
    }

    /** Triggers that the file found and that still seem to work, one sentence each. */
    List<String> mistaken(WorkingObjects found, WorkingObjects now, SqliteFile file, Jdbc jdbc) throws SQLException {
        List<String> mistaken = new ArrayList<>();
        if (before.isEmpty()) {
            return mistaken;
        }
        Map<String, Set<String>> after = columns(jdbc);
        for (SchemaObject trigger : now.objects()) {
            if (trigger.isTrigger() && found.find(trigger.key()).isPresent() && now.works(trigger)) {
                Set<String> names = trigger.doubleQuoted();
                names.retainAll(gone(trigger.names(), file, after));
                if (!names.isEmpty() && !worksWith(trigger.strictSql(names), trigger, jdbc)) {
                    mistaken.add("trigger %s: \"%s\" is no column any more and would be a text"
                            .formatted(trigger.name(), String.join("\", \"", names)));
                }
            }
        }
        return mistaken;
    }

    /** From the tables of these names. */
    private Set<String> gone(Set<String> tables, SqliteFile file, Map<String, Set<String>> after) {
        Set<String> gone = new HashSet<>();
        before.forEach((table, columns) -> {
            String name = file.nameAfter(table);
            if (tables.contains(name) && after.containsKey(name)) {
                Set<String> without = new HashSet<>(columns);
                without.removeAll(after.get(name));
                gone.addAll(without);
            }
        });
        return gone;
    }

    private static boolean worksWith(String sql, SchemaObject trigger, Jdbc jdbc) throws SQLException {
        jdbc.execute("SAVEPOINT tandem_trigger");
        try {
            jdbc.execute(trigger.dropSql());
            jdbc.executeAll(sql);
            return WorkingObjects.of(jdbc).works(trigger);
        } catch (SQLException refused) {
            return false;
        } finally {
            jdbc.execute("ROLLBACK TO tandem_trigger");
            jdbc.execute("RELEASE tandem_trigger");
        }
    }
}
