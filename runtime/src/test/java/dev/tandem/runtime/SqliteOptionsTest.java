package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteOptionsTest extends SqliteTest {

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
}
