package dev.tandem.scenarios;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that is in a SQLite database, but for the ledger: the schema as it was written, and each row of each table. */
record SqliteContent(List<String> lines) {

    SqliteContent {
        lines = List.copyOf(lines);
    }

    static SqliteContent of(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>(
                rows(
                        connection,
                        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name NOT LIKE '\\_\\_drizzle%' ESCAPE '\\' ORDER BY type, name"));
        List<String> tables = rows(
                connection,
                "SELECT '`' || replace(name, '`', '``') || '`' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_\\_drizzle%' ESCAPE '\\' ORDER BY name");
        for (String table : tables) {
            lines.addAll(rows(connection, "SELECT '%s', * FROM %s".formatted(table.replace("'", "''"), table)));
        }
        return new SqliteContent(lines);
    }

    /** Their names, quoted. */
    static List<String> triggers(Connection connection) throws SQLException {
        return rows(
                connection, "SELECT '`' || replace(name, '`', '``') || '`' FROM sqlite_schema WHERE type = 'trigger'");
    }

    /** The schema but for triggers, and the highest numbers: rows may hold what was random, or the time. */
    SqliteContent structure() {
        return new SqliteContent(lines.stream()
                .filter(line -> !line.startsWith("trigger|"))
                .filter(line -> !line.startsWith("`") || line.startsWith("`sqlite_sequence`|"))
                .toList());
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", row));
            }
            return rows;
        }
    }
}
