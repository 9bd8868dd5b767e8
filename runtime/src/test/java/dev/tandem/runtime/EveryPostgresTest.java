package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the applier relies on, on every version of the server that is supported beside the latest. */
@ParameterizedClass(name = "{0}")
@MethodSource("servers")
@Tag("long")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryPostgresTest {

    private static final String LINE = "-- tandem:no-transaction\n";

    private final TestPostgres database;

    @TempDir
    Path directory;

    EveryPostgresTest(Path server) {
        this.database = TestPostgres.on(server.toString());
    }

    static List<Path> servers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/servers"))) {
            List<Path> servers = files.sorted().toList();
            assertThat(servers).hasSize(4);
            return servers;
        }
    }

    @Test
    void migrations_are_applied_and_the_ledger_of_drizzle_is_extended() {
        database.execute(
                "CREATE SCHEMA drizzle",
                "CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)");
        TestFolder folder = folder().add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_b", "CREATE TABLE b (id int); INSERT INTO b VALUES (1); SET ROLE pg_monitor");

        assertThat(migrator(folder).migrate().applied()).hasSize(2);
        assertThat(migrator(folder).migrate().applied()).isEmpty();

        assertThat(database.texts("SELECT tag FROM drizzle.__drizzle_migrations ORDER BY id"))
                .containsExactly("0000_a", "0001_b");
    }

    @Test
    void many_starts_at_once_make_an_index_concurrently_between_other_migrations() throws Exception {
        TestFolder folder = folder().add("0000_a", "CREATE TABLE a (id int);")
                .add(
                        "0001_steps",
                        LINE + "INSERT INTO a VALUES (1)",
                        "CREATE INDEX CONCURRENTLY i ON a (id)",
                        "VACUUM a")
                .add("0002_b", "INSERT INTO a VALUES (2)", "SELECT pg_sleep(0.2)")
                .add("0003_index", LINE + "REINDEX INDEX CONCURRENTLY i", "DROP INDEX CONCURRENTLY i");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        int applied = 0;
        Callable<Report> start = () -> migrator(folder).migrate();
        for (Future<Report> report : threads.invokeAll(Collections.nCopies(8, start))) {
            applied += report.get().applied().size();
        }
        threads.shutdown();

        assertThat(applied).isEqualTo(4);
        assertThat(database.texts("SELECT id FROM a ORDER BY id")).containsExactly("1", "2");
    }

    @Test
    void an_index_whose_session_was_killed_is_made_anew() throws Exception {
        TestFolder folder = folder().add("0000_a", "CREATE TABLE a (id int);");
        migrator(folder).migrate();
        folder.add("0001_index", LINE + "CREATE INDEX CONCURRENTLY i ON a (id)");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
            statement.execute("SELECT 1");
            CompletableFuture<MigrationException> killed = CompletableFuture.supplyAsync(() -> refused(folder));
            while (!database.texts("""
                            SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a
                            JOIN pg_locks l ON l.pid = a.pid AND NOT l.granted
                            WHERE query LIKE 'CREATE INDEX CONCURRENTLY%'
                            """).contains("t")) {
                Thread.sleep(20);
            }
            assertThat(killed.join().code()).isEqualTo("TD550");
        }
        assertThat(database.texts("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass"))
                .containsExactly("f");

        assertThat(migrator(folder).migrate().applied()).hasSize(1);

        assertThat(database.texts("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i'::regclass"))
                .containsExactly("t");
    }

    @Test
    void partitions_are_detached_concurrently_and_procedures_commit() {
        TestFolder folder = folder().add(
                        "0000_p",
                        "CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);")
                .add(
                        "0001_steps",
                        LINE + "ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY",
                        "DO $$ BEGIN INSERT INTO p1 VALUES (1); COMMIT; INSERT INTO p1 VALUES (1); END $$");

        assertThat(migrator(folder).migrate().applied()).hasSize(2);

        assertThat(database.texts("SELECT id FROM p1")).containsExactly("1", "1");
    }

    @Test
    void a_user_without_rights_and_a_read_only_database_get_one_clear_sentence() {
        TestFolder folder = folder().add("0000_a", "CREATE TABLE a (id int);");
        database.execute("DROP ROLE IF EXISTS guest", "CREATE ROLE guest LOGIN");
        assertThat(catchThrowableOfType(
                        MigrationException.class,
                        () -> Migrator.forDataSource(database.as("guest").dataSource())
                                .migrations(folder.folder())
                                .migrate()))
                .hasMessageStartingWith("error TD534: this user may not change the database");

        database.execute(
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$");
        assertThat(refused(folder)).hasMessageStartingWith("error TD534: the database takes no changes");
    }

    private MigrationException refused(TestFolder folder) {
        return catchThrowableOfType(
                MigrationException.class, () -> migrator(folder).migrate());
    }

    private Migrator migrator(TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    private TestFolder folder() {
        return new TestFolder(directory.resolve("postgres"), "postgresql");
    }
}
