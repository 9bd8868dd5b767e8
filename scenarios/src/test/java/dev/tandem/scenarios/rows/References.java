package dev.tandem.scenarios.rows;

import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether every row that refers to another finds it; asked of the rows, since keys were off while they were written. */
public final class References {

    private References() {}

    public static void assertAllHold(Connection connection, Schema schema) throws SQLException {
        for (TableSchema table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                assertHolds(connection, table, key);
            }
        }
    }

    private static void assertHolds(Connection connection, TableSchema table, ForeignKey key) throws SQLException {
        String sql = "SELECT count(*) FROM %s AS child WHERE %s AND NOT EXISTS (SELECT * FROM %s AS parent WHERE %s)"
                .formatted(
                        Names.quoted(table.name()),
                        key.columns().stream()
                                .map(column -> "child." + Names.quoted(column) + " IS NOT NULL")
                                .collect(Collectors.joining(" AND ")),
                        Names.quoted(key.table()),
                        IntStream.range(0, key.columns().size())
                                .mapToObj(i -> "parent.%s = child.%s"
                                        .formatted(
                                                Names.quoted(key.referenced().get(i)),
                                                Names.quoted(key.columns().get(i))))
                                .collect(Collectors.joining(" AND ")));
        try (Statement statement = connection.createStatement();
                ResultSet orphans = statement.executeQuery(sql)) {
            orphans.next();
            if (orphans.getInt(1) > 0) {
                throw new AssertionError(
                        "%d rows of %s break %s".formatted(orphans.getInt(1), table.name(), key.name()));
            }
        }
    }
}
