package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The largest key that each AUTOINCREMENT table ever had. SQLite forgets it with the table that is dropped, and would give
 * the keys of deleted rows to new ones.
 */
record HighWaterMarks(Jdbc jdbc, Map<String, Long> marks) {

    static HighWaterMarks of(Set<String> tables, Jdbc jdbc) throws SQLException {
        Map<String, Long> marks = new HashMap<>();
        if (isKept(jdbc)) {
            jdbc.query("SELECT name, seq FROM main.sqlite_sequence", row -> {
                String name = SqlNames.folded(row.getString(1));
                return tables.contains(name) ? marks.merge(name, row.getLong(2), Math::max) : 0L;
            });
        }
        return new HighWaterMarks(jdbc, marks);
    }

    /** Sets what a rebuild has lost; a table that is no AUTOINCREMENT table any more has nothing to keep. */
    void putBack() throws SQLException {
        for (Map.Entry<String, Long> mark : marks.entrySet()) {
            String table = autoIncrement(mark.getKey());
            if (!table.isEmpty()) {
                putBack(table, mark.getValue());
            }
        }
    }

    private void putBack(String table, long mark) throws SQLException {
        if (jdbc.number("SELECT count(*) FROM main.sqlite_sequence WHERE name = ?", table) == 0) {
            jdbc.update("INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)", table, mark);
        } else {
            jdbc.update("UPDATE main.sqlite_sequence SET seq = ? WHERE name = ? AND seq < ?", mark, table, mark);
        }
    }

    /** The table's name as it is written now; empty when it has no AUTOINCREMENT. */
    private String autoIncrement(String key) throws SQLException {
        List<String[]> tables = jdbc.query(
                "SELECT name, sql FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?",
                row -> new String[] {row.getString(1), row.getString(2)},
                key);
        boolean counts = !tables.isEmpty()
                && SqlNames.in(tables.get(0)[1], SqlSyntax.SQLITE).contains("autoincrement");
        return counts ? tables.get(0)[0] : "";
    }

    private static boolean isKept(Jdbc jdbc) throws SQLException {
        return jdbc.number("SELECT count(*) FROM main.sqlite_master WHERE name = 'sqlite_sequence'") > 0;
    }
}
