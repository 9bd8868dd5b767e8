package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostgresNoTransactionTest extends PostgresTest {

    private static final String LINE = "-- tandem:no-transaction\n";
    private static final String INDEX = "CREATE INDEX CONCURRENTLY a_id ON a (id)";
    private static final String SLOW_INDEX = "CREATE INDEX CONCURRENTLY a_id ON a (slow(id))";
    private static final String PROGRESS = "SELECT concat_ws(' ', done, started <> '') FROM drizzle.__tandem_progress";
    private static final String VALID =
            "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('a_id') AND indrelid = 'a'::regclass";

    @Test
    void an_index_is_made_concurrently_between_migrations_that_have_a_transaction() {
        folder.add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_index", LINE + INDEX, "VACUUM a", "INSERT INTO a VALUES (1)")
                .add("0002_b", "INSERT INTO a VALUES (2);");

        assertThat(migrator().migrate().applied()).hasSize(3);

        assertThat(database.texts(VALID)).containsExactly("t");
        assertThat(database.texts("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
        assertThat(database.texts(PROGRESS)).isEmpty();
        assertThat(database.texts("SELECT tag FROM drizzle.__drizzle_migrations ORDER BY id"))
                .containsExactly("0000_a", "0001_index", "0002_b");
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET search_path = s, public",
                "SELECT set_config('search_path', 's, public', false)",
                "select pg_catalog.set_config ('search_path', 's, public', FALSE)"
            })
    void a_file_goes_on_at_the_statement_that_failed(String setting) {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        folder.add("0001_steps", LINE + "INSERT INTO a VALUES (1); " + setting + "; INSERT INTO t VALUES (1);");

        MigrationException failure = refused();

        assertThat(failure)
                .hasMessageStartingWith("error TD550: statement 3 of 3 failed")
                .hasMessageContaining("statements 1 to 2 are done and stay")
                .hasMessageContaining("applied before and kept: 0000_a");
        assertThat(failure.statement())
                .hasValueSatisfying(statement -> assertThat(statement.number()).isEqualTo(3));
        assertThat(database.texts(PROGRESS)).containsExactly("1 f");
        assertThat(migrator().status().pending()).containsExactly("0001_steps");
        database.execute("CREATE SCHEMA s", "CREATE TABLE s.t (id int)");

        assertThat(migrator().migrate().applied()).hasSize(1);

        assertThat(database.texts("SELECT count(*) FROM a")).containsExactly("1");
        assertThat(database.texts("SELECT id FROM s.t")).containsExactly("1");
    }

    @Test
    void what_is_done_must_stay_in_the_file_and_what_is_not_may_be_mended() {
        folder.withoutHashes().add("0000_steps", LINE + "CREATE TABLE a (id int); INSERT INTO b VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD550");

        rewrite("0000_steps", "CREATE TABLE a (id bigint); INSERT INTO a VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD552");
        rewrite("0000_steps", "INSERT INTO a VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD552");
        rewrite("0000_steps", "CREATE TABLE a (id int); INSERT INTO a VALUES (1)");

        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.texts("SELECT id FROM a")).containsExactly("1");
    }

    @Test
    void an_index_that_could_not_be_built_is_gone_and_built_when_the_rows_are_mended() {
        folder.add("0000_a", "CREATE TABLE a (id int); INSERT INTO a VALUES (1), (1);");
        folder.add("0001_index", LINE + "CREATE UNIQUE INDEX CONCURRENTLY a_id ON a (id)");

        assertThat(refused())
                .hasMessageStartingWith("error TD550")
                .hasMessageContaining("no statement of the file is done");
        assertThat(database.texts(VALID)).isEmpty();
        assertThat(database.texts(PROGRESS)).containsExactly("0 f");
        database.execute("DELETE FROM a");

        migrator().migrate();
        assertThat(database.texts(VALID)).containsExactly("t");
    }

    @Test
    void an_index_that_was_there_before_is_not_taken_for_ours() {
        folder.add("0000_a", "CREATE TABLE a (id int); CREATE INDEX a_id ON a ((id + 1));")
                .add("0001_index", LINE + INDEX);

        assertThat(refused()).hasMessageContaining("already exists");
        assertThat(refused()).hasMessageContaining("already exists");
    }

    @Test
    void what_is_left_of_an_index_whose_session_was_killed_is_dropped_before_it_is_made_anew() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        migrator().migrate();
        folder.add("0001_index", LINE + INDEX);
        try (Connection other = database.dataSource().getConnection()) {
            holdSnapshot(other);
            CompletableFuture<MigrationException> killed = CompletableFuture.supplyAsync(this::refused);
            until("SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass('a_id')", "1");
            database.texts("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = '" + INDEX + "'");
            assertThat(killed.join().code()).isEqualTo("TD550");
        }
        assertThat(database.texts(VALID)).containsExactly("f");
        assertThat(database.texts(PROGRESS)).containsExactly("0 t");

        assertThat(migrator().migrate().applied()).hasSize(1);

        assertThat(database.texts(VALID)).containsExactly("t");
    }

    @Test
    void an_index_that_the_server_still_builds_when_its_program_is_gone_is_waited_for() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        migrator().migrate();
        folder.add("0001_index", LINE + INDEX);
        try (Connection other = database.dataSource().getConnection();
                MigratingProcess program = MigratingProcess.start(database, folder)) {
            holdSnapshot(other);
            program.hear("is ready").go();
            until("SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass('a_id')", "1");
            String built = database.texts("SELECT 'a_id'::regclass::oid").get(0);
            program.kill();
            CompletableFuture<Report> next =
                    CompletableFuture.supplyAsync(() -> migrator().migrate());
            other.rollback();

            assertThat(next.get(30, TimeUnit.SECONDS).applied()).hasSize(1);
            assertThat(database.texts("SELECT 'a_id'::regclass::oid")).containsExactly(built);
        }
        assertThat(database.texts(VALID)).containsExactly("t");
    }

    @Test
    void a_statement_that_may_or_may_not_be_done_is_asked_about() {
        folder.add("0000_a", LINE + "CREATE TABLE a (id int)", "CREATE DATABASE done_or_not");
        folder.add("0001_b", "CREATE TABLE b (id int)");
        database.execute("CREATE DATABASE done_or_not");
        assertThat(refused()).hasMessageStartingWith("error TD550").hasMessageContaining("already exists");
        database.execute("DROP DATABASE done_or_not", """
                UPDATE drizzle.__tandem_progress
                SET started = '1 2.5', hash = encode(sha256(convert_to(
                  E'CREATE TABLE a (id int);\\nCREATE DATABASE done_or_not', 'UTF8')), 'hex')
                """);

        assertThat(refused().code()).isEqualTo("TD553");
        database.execute("UPDATE drizzle.__tandem_progress SET started = '', done = done + 1");

        assertThat(migrator().migrate().applied()).hasSize(2);
        assertThat(database.texts("SELECT datname FROM pg_database WHERE datname = 'done_or_not'"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE INDEX i ON a (id) | CREATE INDEX CONCURRENTLY i ON a (id) | SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass | t",
                "CREATE INDEX \"I j\" ON s.b (id) | CREATE UNIQUE INDEX CONCURRENTLY \"I j\" ON s . b (id) | SELECT 's.\"I j\"'::regclass | s.\"I j\"",
                "SELECT 1 | DROP INDEX CONCURRENTLY s.gone | SELECT 1 | 1",
                "CREATE INDEX i ON a (id) | DROP INDEX CONCURRENTLY IF EXISTS i | SELECT count(*) FROM pg_class WHERE relname = 'i' | 0",
                "CREATE INDEX i ON a (id); CREATE INDEX i_ccnew ON a (id); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i_ccnew'::regclass | REINDEX (VERBOSE) TABLE CONCURRENTLY a | SELECT relname FROM pg_class WHERE relname LIKE 'i%ccnew' OR relname = 'i' | i",
                "CREATE INDEX i ON a (id); CREATE INDEX i_ccold1 ON a (id); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i_ccold1'::regclass | REINDEX INDEX CONCURRENTLY i | SELECT relname FROM pg_class WHERE relname LIKE 'i_ccold%' OR relname = 'i' | i",
                "UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 's.p1'::regclass | ALTER TABLE s.p DETACH PARTITION s.p1 CONCURRENTLY | SELECT count(*) FROM pg_inherits | 0",
                "ALTER TABLE s.p DETACH PARTITION s.p1 | ALTER TABLE s.p DETACH PARTITION s.p1 CONCURRENTLY | SELECT count(*) FROM pg_inherits | 0",
                "SELECT 1 | ALTER TABLE s.p DETACH PARTITION s.p1 CONCURRENTLY | SELECT count(*) FROM pg_inherits | 0",
                "SELECT 1 | VACUUM a | SELECT 1 | 1"
            })
    void what_was_started_is_looked_after(String found, String statement, String question, String answer) {
        folder.add(
                "0000_tables",
                "CREATE TABLE a (id int); CREATE SCHEMA s; CREATE TABLE s.b (id int); "
                        + "CREATE TABLE s.p (id int) PARTITION BY LIST (id); CREATE TABLE s.p1 PARTITION OF s.p FOR VALUES IN (1);");
        folder.add("0001_it", LINE + "VACUUM nothing");
        assertThat(refused().code()).isEqualTo("TD550");
        rewrite("0001_it", statement);
        database.execute(found, """
                UPDATE drizzle.__tandem_progress
                SET started = '1 2.5', hash = encode(sha256(convert_to('%s', 'UTF8')), 'hex')
                """.formatted(statement));

        assertThat(migrator().migrate().applied()).hasSize(1);

        assertThat(database.texts(question)).containsExactly(answer);
        assertThat(database.texts(PROGRESS)).isEmpty();
    }

    @Test
    void many_starts_at_once_make_an_index_concurrently_between_other_migrations() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_steps", LINE + "INSERT INTO a VALUES (1)", INDEX, "VACUUM a", "INSERT INTO a VALUES (2)")
                .add("0002_b", "INSERT INTO a VALUES (3)", "SELECT pg_sleep(0.2)")
                .add("0003_index", LINE + "REINDEX INDEX CONCURRENTLY a_id");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Report> start = () -> migrator().migrate();
        int applied = 0;
        for (Future<Report> report : threads.invokeAll(Collections.nCopies(8, start))) {
            applied += report.get().applied().size();
        }
        threads.shutdown();

        assertThat(applied).isEqualTo(4);
        assertThat(database.texts("SELECT id FROM a ORDER BY id")).containsExactly("1", "2", "3");
        assertThat(database.texts(VALID)).containsExactly("t");
    }

    @Test
    void a_procedure_may_commit() {
        folder.add(
                "0000_batches",
                LINE + "CREATE TABLE a (id int);",
                "DO $$ BEGIN FOR i IN 1..3 LOOP INSERT INTO a VALUES (i); COMMIT; END LOOP; END $$;",
                "ALTER SYSTEM RESET work_mem");

        migrator().migrate();

        assertThat(database.texts("SELECT count(DISTINCT xmin::text) FROM a")).containsExactly("3");
    }

    @Test
    void a_new_value_of_an_enum_is_used_by_the_next_statement() {
        folder.add("0000_mood", "CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE a (m mood)");
        folder.add("0001_mood", LINE + "ALTER TYPE mood ADD VALUE 'sad'; INSERT INTO a VALUES ('sad')");

        migrator().migrate();

        assertThat(database.texts("SELECT m FROM a")).containsExactly("sad");
    }

    @Test
    void a_file_without_a_transaction_does_not_go_with_others_that_share_one() {
        folder.add("0000_a", "CREATE TABLE a (id int);").add("0001_index", LINE + INDEX);

        assertThat(refused(migrator().allPending()).code()).isEqualTo("TD515");
        assertThat(database.texts("SELECT to_regclass('a')")).containsOnlyNulls();
    }

    @Test
    void one_connection_is_not_enough() throws SQLException {
        folder.add("0000_index", LINE + "CREATE TABLE a (id int)");
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(refused(Migrator.forConnection(connection).migrations(folder.folder())))
                    .hasMessageStartingWith("error TD514")
                    .hasMessageContaining("no DataSource");
            assertThat(connection.isClosed()).isFalse();
        }
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder())))
                    .hasMessageStartingWith("error TD514")
                    .hasMessageContaining("the second connection is the first");
        }
        assertThat(database.texts("SELECT to_regclass('a')")).containsOnlyNulls();
    }

    @Test
    void a_second_connection_that_never_comes_is_not_waited_for_for_ever() throws Exception {
        folder.add("0000_index", LINE + "CREATE TABLE a (id int)");
        CompletableFuture<Connection> late = new CompletableFuture<>();
        try (OneConnection first = OneConnection.of(database.dataSource().getConnection())) {
            Migrator migrator = Migrator.forDataSource(first.before(OneConnection.promised(late)))
                    .migrations(folder.folder())
                    .lockTimeout(Duration.ofMillis(100));

            assertThat(refused(migrator))
                    .hasMessageStartingWith("error TD514")
                    .hasMessageContaining("none came within 1000 ms");
        }
        assertThat(database.texts("SELECT to_regclass('a')")).containsOnlyNulls();
        Connection came = database.dataSource().getConnection();
        late.complete(came);
        while (!came.isClosed()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void the_connection_with_the_lock_outlives_the_server_s_limits_of_idle_and_long_transactions() throws SQLException {
        slow("1");
        folder.add("0001_index", LINE + SLOW_INDEX, "INSERT INTO a VALUES (2)");
        try (OneConnection worker = OneConnection.of(database.dataSource().getConnection())) {
            database.execute("""
                    DO $$ BEGIN
                      EXECUTE format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = 300', current_database());
                      EXECUTE format('ALTER DATABASE %I SET transaction_timeout = 300', current_database());
                    END $$""");

            Migrator migrator =
                    Migrator.forDataSource(worker.before(database.dataSource())).migrations(folder.folder());

            assertThat(migrator.migrate().applied()).hasSize(1);
        }
    }

    @Test
    void a_start_whose_lock_is_gone_stops_and_the_next_goes_on() throws Exception {
        slow("0.5");
        folder.add("0001_index", LINE + SLOW_INDEX, "INSERT INTO a VALUES (2)");
        CompletableFuture<MigrationException> failure = CompletableFuture.supplyAsync(this::refused);
        until("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query = '" + SLOW_INDEX + "'", "1");

        database.texts("""
                SELECT pg_terminate_backend(pid) FROM pg_locks
                WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """);

        assertThat(failure.get())
                .hasMessageStartingWith("error TD555: the connection that held the lock is gone")
                .hasMessageContaining("terminating connection");
        assertThat(database.texts("SELECT id FROM a")).containsExactly("1");
        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.texts("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
        assertThat(database.texts(VALID)).containsExactly("t");
    }

    @Test
    void a_session_that_somebody_forgot_does_not_stop_a_start_for_ever() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        migrator().migrate();
        folder.add("0001_index", LINE + INDEX);
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN; LOCK TABLE a");

            assertThat(refused(migrator().lockTimeout(Duration.ofMillis(500))))
                    .hasMessageStartingWith("error TD550")
                    .hasMessageContaining("lock timeout");
        }
        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.texts(VALID)).containsExactly("t");
    }

    /** A table with a row, on which {@link #SLOW_INDEX} takes some seconds or a part of one. */
    private void slow(String seconds) {
        folder.add(
                "0000_a",
                "CREATE TABLE a (id int); INSERT INTO a VALUES (1);",
                "CREATE FUNCTION slow(id int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM pg_sleep("
                        + seconds + "); RETURN id; END $$");
        migrator().migrate();
    }

    @Test
    void a_dry_run_tells_what_would_stop_the_file() throws SQLException {
        folder.add("0000_index", LINE + "CREATE TABLE a (id int)");
        assertThat(dryRunRefused(migrator().allPending())).isEqualTo("TD515");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            assertThat(dryRunRefused(Migrator.forDataSource(source).migrations(folder.folder())))
                    .isEqualTo("TD514");
            assertThat(dryRunRefused(Migrator.forConnection(source.connection()).migrations(folder.folder())))
                    .isEqualTo("TD514");
        }
        assertThat(migrator().dryRun().pending()).hasSize(1);
        rewrite("0000_index", "SET LOCAL lock_timeout = 1");
        assertThat(dryRunRefused(migrator())).isEqualTo("TD551");
        assertThat(database.texts("SELECT to_regnamespace('drizzle')")).containsOnlyNulls();
    }

    private static String dryRunRefused(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::dryRun).code();
    }

    @Test
    void a_file_that_was_renamed_when_it_had_begun_goes_on_where_it_stopped() {
        folder.add("0000_old", LINE + "CREATE TABLE a (id int); INSERT INTO b VALUES (1)");
        assertThat(refused().code()).isEqualTo("TD550");
        database.execute("CREATE TABLE b (id int)");

        folder.withoutLastEntry().addAt(42, "0001_new", LINE + "CREATE TABLE a (id int); INSERT INTO b VALUES (2)");

        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.texts("SELECT id FROM b")).containsExactly("2");
        assertThat(database.texts(PROGRESS)).isEmpty();
    }

    @Test
    void a_statement_that_needs_its_file_s_transaction_is_refused() {
        folder.add("0000_a", LINE + "CREATE TABLE a (id int); BEGIN; UPDATE a SET id = 1; COMMIT;");
        assertThat(refused().code()).isEqualTo("TD551");

        for (String statement : new String[] {
            "SET LOCAL lock_timeout = 1",
            "SELECT set_config('lock_timeout', '1', true)",
            "SELECT set_config('lock_timeout', '1', false) FROM a",
            "CREATE TEMP TABLE t (id int)",
            "SAVEPOINT s",
            "SET ROLE postgres",
            "CREATE INDEX CONCURRENTLY ON a (id)"
        }) {
            rewrite("0000_a", statement);
            assertThat(refused().code()).as(statement).isEqualTo("TD551");
        }
    }

    @Test
    void the_session_is_given_back_as_it_was() throws SQLException {
        folder.add(
                "0000_a",
                LINE
                        + "SET search_path = pg_catalog; SET lock_timeout = '7s'; CREATE TABLE public.a (id int); VACUUM public.a;");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            Migrator.forDataSource(source.before(database.dataSource()))
                    .migrations(folder.folder())
                    .statementTimeout(Duration.ofSeconds(9))
                    .migrate();

            for (String setting : new String[] {"search_path", "lock_timeout", "statement_timeout"}) {
                assertThat(new TestPostgres(source).texts("SHOW " + setting))
                        .isEqualTo(database.texts("SHOW " + setting));
            }
        }
    }

    private void rewrite(String tag, String sql) {
        folder.write(tag + ".sql", (LINE + sql).getBytes(StandardCharsets.UTF_8));
    }

    /** An index that is made concurrently waits for it. */
    private static void holdSnapshot(Connection other) throws SQLException {
        other.setAutoCommit(false);
        other.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = other.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    private void until(String sql, String text) throws InterruptedException {
        while (!database.texts(sql).get(0).equals(text)) {
            Thread.sleep(20);
        }
    }
}
