package dev.tandem.scenarios.locks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;

/** A statement that runs in a thread of its own; closing waits for its end. */
final class ConcurrentStatement implements AutoCloseable {

    private static final long GLANCE = 2_000_000;

    private final Connection connection;
    private final String sql;
    private CompletableFuture<Void> run = CompletableFuture.completedFuture(null);

    ConcurrentStatement(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Until it waits for a lock that someone holds, or is through without ever waiting. */
    void startAndWaitUntilBlocked(Connection observer, long worker) throws SQLException {
        run = CompletableFuture.runAsync(this::execute);
        String waits = "SELECT 0, count(*) FROM pg_stat_activity WHERE pid = %d AND wait_event_type = 'Lock'"
                .formatted(worker);
        while (!run.isDone() && TableCounts.of(observer, waits).of(0) == 0) {
            LockSupport.parkNanos(GLANCE);
        }
    }

    private void execute() {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    @Override
    public void close() {
        run.join();
    }
}
