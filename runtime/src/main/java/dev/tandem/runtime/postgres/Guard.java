package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Holds the lock of all appliers in a transaction of its own, while another connection works outside one. It does nothing
 * else, so it has no snapshot, and CREATE INDEX CONCURRENTLY does not wait for it.
 */
record Guard(Jdbc jdbc, boolean autoCommit) implements AutoCloseable {

    /** Milliseconds: a pool that is smaller than it should be must not be waited for as long as another program. */
    private static final long LONGEST_WAIT = 60_000;

    /** To open a connection takes its time, however short others may be waited for. */
    private static final long SHORTEST_WAIT = 1000;

    static Guard stand(Steps.Another connections, AdvisoryLock lock, Waiting waiting, Jdbc worker) throws SQLException {
        Connection connection = open(connections, waiting.timeout());
        Guard guard = new Guard(new Jdbc(connection), connection.getAutoCommit());
        try {
            connection.setAutoCommit(true);
            guard.lock(lock, waiting);
            if (lock.tryTake(worker)) {
                throw notAnother();
            }
            return guard;
        } catch (SQLException | RuntimeException failure) {
            guard.close();
            throw failure;
        }
    }

    /** Without taking the lock; the connection goes back at once. */
    static void requireAnother(Steps.Another connections, Waiting waiting, Jdbc worker) throws SQLException {
        try (Connection connection = open(connections, waiting.timeout())) {
            if (session(new Jdbc(connection)).equals(session(worker))) {
                throw notAnother();
            }
        }
    }

    private static String session(Jdbc jdbc) throws SQLException {
        return jdbc.texts("SELECT pg_backend_pid()").get(0);
    }

    private static MigrationException notAnother() {
        return none(
                "the second connection is the first, or leads to another database",
                new SQLException("the lock is not held"));
    }

    private void lock(AdvisoryLock lock, Waiting waiting) throws SQLException {
        for (Waiting.Clock clock = waiting.start(); ; clock.pause(lock.isTaken())) {
            jdbc.execute("BEGIN ISOLATION LEVEL READ COMMITTED");
            if (lock.tryTake(jdbc)) {
                break;
            }
            jdbc.execute("ROLLBACK");
        }
        requireLock();
        if (jdbc.connection().getMetaData().getDatabaseMajorVersion() >= 17) {
            jdbc.execute("SET LOCAL transaction_timeout = 0");
        }
    }

    /**
     * Refuses to go on where the connection is gone, and with it the lock. The last statement here must not be a query: the
     * server keeps a query's portal with its snapshot until the next statement, and an index would wait for that for ever.
     */
    void requireLock() {
        try {
            jdbc.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        } catch (SQLException gone) {
            Failure failure = new Failure(
                    "TD555",
                    "the connection that held the lock is gone",
                    String.valueOf(gone.getMessage()),
                    "see who ends idle connections, then start again");
            throw new MigrationException(failure, gone);
        }
    }

    /** Some pools wait for ever when all their connections are out. */
    private static Connection open(Steps.Another connections, Duration lockTimeout) {
        CompletableFuture<Connection> opened = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(connections, opened), "tandem-second-connection");
        thread.setDaemon(true);
        thread.start();
        long millis = Math.max(SHORTEST_WAIT, Math.min(LONGEST_WAIT, lockTimeout.toMillis()));
        try {
            return opened.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw none(
                    String.valueOf(
                            e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
                    e);
        } catch (TimeoutException e) {
            opened.completeExceptionally(e);
            throw none("none came within " + millis + " ms", e);
        } catch (InterruptedException e) {
            opened.completeExceptionally(e);
            Thread.currentThread().interrupt();
            throw none("this thread was interrupted while it waited for one", e);
        }
    }

    /** A connection that comes too late goes back. */
    private static void open(Steps.Another connections, CompletableFuture<Connection> opened) {
        try {
            Connection connection = connections.open();
            if (!opened.complete(connection)) {
                connection.close();
            }
        } catch (SQLException | RuntimeException failure) {
            opened.completeExceptionally(failure);
        }
    }

    private static MigrationException none(String why, Throwable cause) {
        Failure failure = new Failure(
                "TD514",
                "a file without a transaction needs a second connection",
                why,
                "give a DataSource that can open two at once; the second holds the lock while the first works");
        return new MigrationException(failure, cause);
    }

    @Override
    public void close() {
        try (Connection connection = jdbc.connection()) {
            if (!connection.isClosed()) {
                jdbc.execute("ROLLBACK");
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException connectionIsGone) {
            // With it its transaction is, and the lock.
        }
    }
}
