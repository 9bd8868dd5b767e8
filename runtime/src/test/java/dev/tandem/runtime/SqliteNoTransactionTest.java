package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SqliteNoTransactionTest extends SqliteTest {

    private static final String LINE = "-- tandem:no-transaction\n";

    @Test
    void what_no_transaction_allows_is_done_between_other_migrations() {
        folder.add("0000_a", "CREATE TABLE a (id integer);")
                .add("0001_wal", LINE + "PRAGMA journal_mode = WAL; PRAGMA page_size = 8192;")
                .add(
                        "0002_steps",
                        LINE + "INSERT INTO a VALUES (1); PRAGMA auto_vacuum = FULL; VACUUM; INSERT INTO a VALUES (2)")
                .add("0003_b", "INSERT INTO a VALUES (3);");

        assertThat(migrate().applied()).hasSize(4);

        assertThat(database.texts("PRAGMA journal_mode")).containsExactly("wal");
        assertThat(database.texts("SELECT id FROM a")).containsExactly("1", "2", "3");
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name LIKE '%progress'"))
                .isEmpty();
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void another_program_may_end_the_file_while_this_one_asks_how_far_it_is() {
        folder.add("0000_steps", LINE + "CREATE TABLE a (id integer);\nINSERT INTO b VALUES (1);");
        assertThat(refused().code()).isEqualTo("TD550");
        database.execute("CREATE TABLE b (id integer)");
        List<Report> others = new ArrayList<>();
        DataSource watched = WatchedSource.of(database.dataSource(), (number, sql) -> {
            if (sql.startsWith("SELECT done") && others.isEmpty()) {
                others.add(migrate());
            }
        });

        assertThat(Migrator.forDataSource(watched)
                        .migrations(folder.folder())
                        .migrate()
                        .applied())
                .isEmpty();

        assertThat(others.get(0).applied()).hasSize(1);
        assertThat(database.texts("SELECT id FROM b")).containsExactly("1");
    }

    @Test
    void a_file_goes_on_at_the_statement_that_failed() {
        folder.add(
                "0000_steps",
                LINE + "CREATE TABLE a (id integer);\nINSERT INTO a VALUES (1);\nINSERT INTO b VALUES (1);");

        MigrationException failure = refused();

        assertThat(failure)
                .hasMessageStartingWith("error TD550: statement 3 of 3 failed")
                .hasMessageContaining("0000_steps.sql:4")
                .hasMessageContaining("statements 1 to 2 are done and stay");
        assertThat(database.texts("SELECT done FROM __tandem_progress")).containsExactly("2");
        database.execute("CREATE TABLE b (id integer)");

        assertThat(migrate().applied()).hasSize(1);
        assertThat(database.texts("SELECT id FROM a")).containsExactly("1");
        assertThat(database.texts("SELECT id FROM b")).containsExactly("1");
    }

    @Test
    void what_is_done_must_stay_in_the_file() {
        folder.withoutHashes().add("0000_steps", LINE + "CREATE TABLE a (id integer); INSERT INTO b VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD550");

        rewrite("CREATE TABLE b (id integer)");
        assertThat(refused().code()).isEqualTo("TD552");
        rewrite("PRAGMA foreign_keys = ON; CREATE TABLE a (id integer)");

        assertThat(migrate().applied()).hasSize(1);
    }

    @Test
    void a_step_that_a_program_took_before_it_was_killed_is_taken_by_the_next() {
        folder.add("0000_steps", LINE + "CREATE TABLE a (id integer); VACUUM; INSERT INTO b VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD550");
        database.execute("UPDATE __tandem_progress SET done = 1, started = 'somebody'", "CREATE TABLE b (id integer)");

        assertThat(migrate().applied()).hasSize(1);
    }

    @Test
    void foreign_keys_are_checked_after_each_statement() {
        folder.add(
                "0000_a",
                "CREATE TABLE p (id integer PRIMARY KEY); CREATE TABLE k (p integer REFERENCES p); INSERT INTO p VALUES (1); INSERT INTO k VALUES (1);");
        folder.add("0001_steps", LINE + "PRAGMA foreign_keys = OFF; DELETE FROM p;");

        assertThat(refused().code()).isEqualTo("TD541");

        assertThat(database.texts("SELECT id FROM p")).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN; DELETE FROM a; COMMIT",
                "SAVEPOINT s",
                "CREATE TEMP TABLE t (id integer)",
                "DROP TABLE a",
                "ROLLBACK TO s"
            })
    void a_statement_that_needs_its_file_s_transaction_is_refused(String sql) {
        folder.add("0000_a", "CREATE TABLE a (id integer);").add("0001_bad", LINE + sql);

        assertThat(refused().code()).isEqualTo("TD551");
    }

    @Test
    void a_file_without_a_transaction_does_not_go_with_others_that_share_one() {
        folder.add("0000_a", LINE + "CREATE TABLE a (id integer);");

        assertThat(refused(migrator().allPending()).code()).isEqualTo("TD515");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "WAL"})
    void many_starts_at_once_run_each_step_once(String journal) throws Exception {
        database.texts("PRAGMA journal_mode = " + journal);
        folder.add("0000_a", "CREATE TABLE a (id integer);");
        folder.add(
                "0001_steps",
                LINE
                        + "INSERT INTO a VALUES (1); VACUUM; INSERT INTO a VALUES (2); PRAGMA optimize; VACUUM; INSERT INTO a VALUES (3)");
        folder.add("0002_b", "INSERT INTO a VALUES (4)");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Report>> reports = threads.invokeAll(Collections.nCopies(8, this::migrate));
        threads.shutdown();

        List<String> applied = new ArrayList<>();
        for (Future<Report> report : reports) {
            report.get().applied().forEach(migration -> applied.add(migration.tag()));
        }
        assertThat(applied).containsExactlyInAnyOrder("0000_a", "0001_steps", "0002_b");
        assertThat(database.texts("SELECT id FROM a ORDER BY rowid")).containsExactly("1", "2", "3", "4");
    }

    private void rewrite(String sql) {
        folder.write("0000_steps.sql", (LINE + sql).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_was_renamed_when_it_had_begun_goes_on_where_it_stopped() {
        folder.add("0000_old", LINE + "CREATE TABLE a (id int); INSERT INTO b VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD550");
        database.execute("CREATE TABLE b (id int)");
        folder.withoutLastEntry().addAt(42, "0001_new", LINE + "CREATE TABLE a (id int); INSERT INTO b VALUES (2)");

        assertThat(migrate().applied()).hasSize(1);

        assertThat(database.texts("SELECT id FROM b")).containsExactly("2");
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name LIKE '%progress'"))
                .isEmpty();
    }
}
