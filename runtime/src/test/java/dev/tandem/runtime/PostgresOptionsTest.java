package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresOptionsTest extends PostgresTest {

    private static final String TABLES = "SELECT relname FROM pg_class WHERE relkind = 'r' AND oid >= 16384";

    @Test
    void a_connection_of_the_caller_stays_open_and_migrates() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(of(connection).migrate().applied()).hasSize(1);
            assertThat(connection.isClosed()).isFalse();
            assertThat(of(connection).migrate().applied()).isEmpty();
        }
    }

    @Test
    void work_that_the_caller_has_not_committed_is_not_committed_for_him() throws SQLException {
        database.execute("CREATE TABLE mine (id int)");
        folder.add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO mine VALUES (1)");

            assertThat(refused(of(connection)).code()).isEqualTo("TD508");

            connection.rollback();
        }
        assertThat(database.texts("SELECT id FROM mine")).isEmpty();
    }

    @Test
    void when_one_of_all_pending_fails_none_is_applied() {
        folder.add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_b", "CREATE TABLE b (id int);", "INSERT INTO nowhere VALUES (1);");

        MigrationException failure = refused(migrator().allPending());

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure.applied()).isEmpty();
        assertThat(database.texts(TABLES)).isEmpty();
    }

    @Test
    void all_pending_migrations_are_applied_in_one_transaction() {
        folder.add("0000_a", "CREATE TABLE a (x xid8 DEFAULT pg_current_xact_id());", "INSERT INTO a DEFAULT VALUES;")
                .add("0001_b", "INSERT INTO a DEFAULT VALUES;");

        assertThat(migrator().allPending().migrate().applied()).hasSize(2);

        assertThat(database.texts("SELECT count(DISTINCT x) FROM a")).containsExactly("1");
    }

    @Test
    void a_statement_that_takes_too_long_is_stopped_and_undone() {
        folder.add("0000_a", "CREATE TABLE a (id int);", "SELECT pg_sleep(20);");

        MigrationException failure = refused(migrator().statementTimeout(Duration.ofMillis(300)));

        assertThat(failure.getMessage()).contains("statement 2 of 2").contains("statement timeout");
        assertThat(database.texts(TABLES)).isEmpty();
    }

    @Test
    void a_statement_timeout_does_not_outlive_the_migration() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = database.dataSource().getConnection()) {
            of(connection).statementTimeout(Duration.ofSeconds(5)).migrate();

            try (var rows = connection.createStatement().executeQuery("SHOW statement_timeout")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("0");
            }
        }
    }

    private Migrator of(Connection connection) {
        return Migrator.forConnection(connection).migrations(folder.folder());
    }
}
