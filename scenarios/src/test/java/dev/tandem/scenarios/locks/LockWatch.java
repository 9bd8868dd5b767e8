package dev.tandem.scenarios.locks;

import dev.tandem.scenarios.database.Scratch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Runs the files of a migration as the applier does, and looks before each transaction ends at its locks, at what it read
 * and at what it wrote anew.
 */
public final class LockWatch {

    /** Those that keep others from writing a table, or from reading it. */
    private static final String LOCKS = """
            SELECT DISTINCT relation, 1 FROM pg_locks
            WHERE pid = %s AND mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
              AND relation IS NOT NULL
            """;

    private static final String READ =
            "SELECT relid, seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_all_tables";

    private final Scratch database;
    private final Connection connection;
    private final TablesBefore tables;
    private final List<String> offences = new ArrayList<>();

    private LockWatch(Scratch database, Connection connection) throws SQLException {
        this.database = database;
        this.connection = connection;
        this.tables = TablesBefore.of(connection);
    }

    /** Transactions that keep writers out of one table and meanwhile read or write all rows of one, in words. */
    public static List<String> offences(Scratch database, List<String> files) throws SQLException {
        try (Connection connection = database.connect()) {
            LockWatch watch = new LockWatch(database, connection);
            for (String file : files) {
                watch.run(file);
            }
            return watch.offences;
        }
    }

    private void run(String file) throws SQLException {
        List<String> statements = Arrays.asList(file.split("--> statement-breakpoint"));
        if (!file.startsWith("-- tandem:no-transaction\n")) {
            inTransaction(statements);
            return;
        }
        for (String statement : statements) {
            if (statement.contains(" CONCURRENTLY ")) {
                besideAWriter(statement);
            } else {
                inTransaction(List.of(statement));
            }
        }
    }

    private void inTransaction(List<String> statements) throws SQLException {
        connection.setAutoCommit(false);
        TableCounts readBefore = TableCounts.of(connection, READ);
        for (String sql : statements) {
            execute(sql);
        }
        TableCounts locks = TableCounts.of(connection, LOCKS.formatted("pg_backend_pid()"));
        TableCounts read = TableCounts.of(connection, READ);
        TableCounts files = TableCounts.of(connection, TablesBefore.FILES);
        connection.commit();
        connection.setAutoCommit(true);
        List<String> locked = tables.names().keySet().stream()
                .filter(table -> locks.of(table) > 0)
                .map(tables.names()::get)
                .toList();
        for (Map.Entry<Long, Long> rows : tables.rows().entrySet()) {
            boolean all =
                    rows.getValue() > 0 && read.of(rows.getKey()) - readBefore.of(rows.getKey()) >= rows.getValue();
            if (all && !locked.isEmpty()) {
                offences.add("reads %s with %s locked: %s"
                        .formatted(tables.names().get(rows.getKey()), locked, String.join("", statements)));
            }
        }
        files.byTable().forEach((relation, file) -> {
            if (!tables.files().getOrDefault(relation, file).equals(file)) {
                offences.add("writes relation %d anew: %s".formatted(relation, String.join("", statements)));
            }
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Concurrent work waits for writers, and so its locks can be seen. */
    private void besideAWriter(String sql) throws SQLException {
        long worker = TableCounts.of(connection, "SELECT 0, pg_backend_pid()").of(0);
        try (Connection writer = database.connect();
                ConcurrentStatement work = new ConcurrentStatement(connection, sql)) {
            writer.setAutoCommit(false);
            try (Statement statement = writer.createStatement()) {
                for (String table : TablesBefore.names(connection).values()) {
                    statement.execute("LOCK TABLE %s IN ROW EXCLUSIVE MODE".formatted(table));
                }
                work.startAndWaitUntilBlocked(writer, worker);
                TableCounts locks = TableCounts.of(writer, LOCKS.formatted(worker));
                tables.names().forEach((table, name) -> {
                    if (locks.of(table) > 0) {
                        offences.add("keeps writers out of %s: %s".formatted(name, sql));
                    }
                });
            } finally {
                writer.commit();
            }
        }
    }
}
