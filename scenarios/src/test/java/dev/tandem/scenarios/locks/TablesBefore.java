package dev.tandem.scenarios.locks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables that a migration finds.
 *
 * @param names by oid
 * @param rows how many each has
 * @param files of each of them and of their indexes, which change when all rows are written anew
 */
record TablesBefore(Map<Long, String> names, Map<Long, Long> rows, Map<Long, Long> files) {

    private static final String NAMES = """
            SELECT c.oid, c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'drizzle')
            """;

    static final String FILES = """
            SELECT c.oid, c.relfilenode FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'i') AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'drizzle')
            """;

    static TablesBefore of(Connection connection) throws SQLException {
        Map<Long, String> names = names(connection);
        Map<Long, Long> rows = new HashMap<>();
        for (Map.Entry<Long, String> table : names.entrySet()) {
            String count = "SELECT %d, count(*) FROM %s".formatted(table.getKey(), table.getValue());
            rows.putAll(TableCounts.of(connection, count).byTable());
        }
        return new TablesBefore(names, rows, TableCounts.of(connection, FILES).byTable());
    }

    /** By oid, as they are called at the moment. */
    static Map<Long, String> names(Connection connection) throws SQLException {
        Map<Long, String> names = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(NAMES)) {
            while (tables.next()) {
                names.put(tables.getLong(1), tables.getString(2));
            }
        }
        return names;
    }
}
