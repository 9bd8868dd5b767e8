package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What others hold while a transaction of ours begins or ends. */
class PostgresLockTest extends PostgresTest {

    /** Longer than a statement waits, which is a quarter of the lock timeout. */
    @Test
    void a_ledger_that_somebody_holds_between_two_migrations_is_waited_for() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id int)").add("0001_b", "CREATE TABLE b (id int)");
        CompletableFuture<Void> released = new CompletableFuture<>();
        try (Connection other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);

            Report report = migrator()
                    .lockTimeout(Duration.ofSeconds(4))
                    .listener(new Holder(other, released))
                    .migrate();

            released.get();
            assertThat(report.applied()).hasSize(2);
            assertThat(report.took()).isGreaterThan(Duration.ofMillis(1300));
        }
    }

    @Test
    void a_row_of_the_ledger_that_must_wait_is_written_when_the_wait_is_over() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id int)");
        migrator().migrate();
        folder.add("0001_b", "CREATE TABLE b (id int)");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE drizzle.__drizzle_migrations IN SHARE MODE");
            MigrationException failure = refused(migrator().lockTimeout(Duration.ofMillis(400)));
            assertThat(failure).hasMessageContaining("TD533").hasMessageContaining("writing the ledger");
            assertThat(database.texts("SELECT to_regclass('b')")).containsOnlyNulls();

            CompletableFuture<Report> waiting = CompletableFuture.supplyAsync(
                    () -> migrator().lockTimeout(Duration.ofSeconds(8)).migrate());
            statement.execute("SELECT pg_sleep(2.5)");
            other.commit();

            assertThat(waiting.get().applied()).hasSize(1);
        }
    }

    /** Both are refused in the trip that writes the ledger's row. */
    @Test
    void what_the_commit_refuses_is_not_the_ledgers_fault() {
        folder.add("0000_u", "CREATE TABLE u (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
                .add("0001_twice", "INSERT INTO u VALUES (1), (1)");

        MigrationException failure = refused();

        assertThat(failure.code()).isEqualTo("TD531");
        assertThat(failure).hasMessageContaining("0001_twice could not be committed");
        assertThat(database.texts("SELECT tag FROM drizzle.__drizzle_migrations"))
                .containsExactly("0000_u");
    }

    /** Takes the ledger when the first migration is applied, for a while. */
    private record Holder(Connection other, CompletableFuture<Void> released) implements MigrationListener {
        @Override
        public void applied(String tag, Duration took) {
            if (tag.equals("0000_a")) {
                try (Statement statement = other.createStatement()) {
                    statement.execute("LOCK TABLE drizzle.__drizzle_migrations");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
                CompletableFuture.delayedExecutor(1300, TimeUnit.MILLISECONDS).execute(this::release);
            }
        }

        private void release() {
            try {
                other.rollback();
                released.complete(null);
            } catch (SQLException e) {
                released.completeExceptionally(e);
            }
        }
    }
}
