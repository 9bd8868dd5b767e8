package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteOptionsTest extends SqliteTest {

    private static final String FOR_EVER =
            "INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                    + " WHERE i < 1000000000000) SELECT max(i) FROM n;";

    @Test
    void a_connection_of_the_caller_stays_open_and_migrates() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id);");
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(of(connection).migrate().applied()).hasSize(1);

            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(of(connection).migrate().applied()).isEmpty();
        }
    }

    @Test
    void work_that_the_caller_has_not_committed_is_not_committed_for_him() throws SQLException {
        database.execute("CREATE TABLE mine (id)");
        folder.add("0000_a", "CREATE TABLE a (id);");
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
    void all_pending_migrations_are_applied_in_one_transaction() {
        folder.add("0000_a", "CREATE TABLE a (id);").add("0001_b", "CREATE TABLE b (id);");

        assertThat(migrator().allPending().migrate().applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0000_a", "0001_b");
        assertThat(migrator().migrate().applied()).isEmpty();
    }

    @Test
    void when_one_of_all_pending_fails_none_is_applied() {
        folder.add("0000_a", "CREATE TABLE a (id);")
                .add("0001_b", "CREATE TABLE b (id);")
                .add("0002_c", "CREATE TABLE c (id);", "INSERT INTO nowhere VALUES (1);");

        MigrationException failure = refused(migrator().allPending());

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure.applied()).isEmpty();
        assertThat(failure.statement().orElseThrow().file()).endsWith("0002_c.sql");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
    }

    @Test
    void a_rebuild_and_a_cascade_do_not_share_a_transaction() {
        folder.add("0000_a", "CREATE TABLE a (id integer PRIMARY KEY);");
        folder.add("0001_rows", "DELETE FROM a;");
        folder.add("0002_gone", "DROP TABLE a;");

        MigrationException failure = refused(migrator().allPending());

        assertThat(failure.code()).isEqualTo("TD536");
        assertThat(failure.getMessage()).contains("0001_rows.sql");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
        assertThat(migrator().migrate().applied()).hasSize(3);
    }

    @Test
    void without_foreign_keys_a_rebuild_and_a_deletion_share_a_transaction() {
        folder.add("0000_a", "CREATE TABLE a (id integer PRIMARY KEY);");
        folder.add("0001_rows", "DELETE FROM a;");
        folder.add("0002_gone", "DROP TABLE a;");
        TestSqlite unchecked = database.with(config -> config.enforceForeignKeys(false));

        assertThat(Migrator.forDataSource(unchecked.dataSource())
                        .migrations(folder.folder())
                        .allPending()
                        .migrate()
                        .applied())
                .hasSize(3);
    }

    @Test
    void a_dry_run_tells_the_statements_and_changes_nothing() {
        folder.add("0000_a", "BEGIN;", "CREATE TABLE a (id);", "CREATE INDEX i ON a (id);", "COMMIT;");

        DryRun rehearsed = migrator().dryRun();

        assertThat(rehearsed.pending())
                .containsExactly(new DryRun.PendingMigration(
                        "0000_a", List.of("CREATE TABLE a (id)", "CREATE INDEX i ON a (id)")));
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
        migrator().migrate();
        assertThat(migrator().dryRun().pending()).isEmpty();
    }

    @Test
    void a_dry_run_stops_where_a_start_would() {
        database.execute("CREATE TABLE mine (id)");
        folder.add("0000_a", "CREATE TABLE a (id);");

        MigrationException failure =
                catchThrowableOfType(MigrationException.class, () -> migrator().dryRun());

        assertThat(failure.code()).isEqualTo("TD523");
    }

    @Test
    void a_statement_that_takes_too_long_is_stopped_and_undone() {
        folder.add("0000_a", "CREATE TABLE a (id);", FOR_EVER);

        MigrationException failure = refused(migrator().statementTimeout(Duration.ofMillis(300)));

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure.getMessage()).contains("statement 2 of 2").contains("statement timeout of 300 ms");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
    }

    @Test
    void statements_within_their_time_are_not_stopped() {
        folder.add("0000_a", "CREATE TABLE a (id);", "INSERT INTO a VALUES (1); INSERT INTO a VALUES (2);");

        migrator().statementTimeout(Duration.ofSeconds(20)).migrate();

        assertThat(database.texts("SELECT id FROM a")).containsExactly("1", "2");
    }

    @Test
    void a_timeout_that_nothing_could_meet_is_told_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> migrator().statementTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> migrator().lockTimeout(Duration.ofMillis(-1)));
    }

    private Migrator of(Connection connection) {
        return Migrator.forConnection(connection).migrations(folder.folder());
    }
}
