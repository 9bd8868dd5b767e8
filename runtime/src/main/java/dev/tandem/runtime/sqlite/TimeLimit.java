package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Interrupts a statement that takes too long. The driver's {@code setQueryTimeout} does not: it is SQLite's busy timeout, the
 * wait for other connections.
 */
record TimeLimit(Jdbc jdbc, Duration limit) implements StatementRunner.Execution {

    @Override
    public void execute(String sql) throws SQLException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean tooLong = new AtomicBoolean();
        try (Statement statement = jdbc.connection().createStatement()) {
            Thread watch = new Thread(() -> watch(statement, done, tooLong), "tandem-statement-timeout");
            watch.setDaemon(true);
            watch.start();
            try {
                statement.executeUpdate(sql);
            } finally {
                done.countDown();
                waitFor(watch);
            }
        } catch (SQLException refused) {
            throw tooLong.get()
                    ? new SQLException(
                            "it took longer than the statement timeout of " + limit.toMillis() + " ms", refused)
                    : refused;
        }
    }

    /** Without it a late interruption could meet the next statement. */
    private static void waitFor(Thread watch) {
        boolean interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Statement statement, CountDownLatch done, AtomicBoolean tooLong) {
        try {
            if (!done.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                tooLong.set(true);
                statement.cancel();
            }
        } catch (InterruptedException | SQLException statementIsOver) {
            // Nobody interrupts this thread, and a statement that is over needs no interruption.
        }
    }
}
