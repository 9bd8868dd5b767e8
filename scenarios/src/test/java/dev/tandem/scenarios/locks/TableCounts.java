package dev.tandem.scenarios.locks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A number for each table, by its oid. */
final class TableCounts {

    private final Map<Long, Long> counts = new HashMap<>();

    private TableCounts() {}

    /** The rows of a query for oids and numbers. */
    static TableCounts of(Connection connection, String sql) throws SQLException {
        TableCounts counts = new TableCounts();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.counts.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return counts;
    }

    Map<Long, Long> byTable() {
        return counts;
    }

    long of(long table) {
        return counts.getOrDefault(table, 0L);
    }
}
