package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tandem.runtime.folder.MigrationFolder;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

class SqliteConnectionTest extends SqliteTest {

    private static final String[] STATE = {
        "PRAGMA foreign_keys", "PRAGMA busy_timeout", "PRAGMA legacy_alter_table", "PRAGMA journal_mode"
    };

    @Test
    void a_connection_is_given_back_as_it_came() throws SQLException {
        folder.add(
                "0000_a", "PRAGMA foreign_keys=OFF; PRAGMA legacy_alter_table=ON; CREATE TABLE a (id); DROP TABLE a;");
        try (OneConnection source = OneConnection.of(connection())) {
            execute(source, "PRAGMA busy_timeout = 1234");
            source.connection().setAutoCommit(false);
            List<String> before = state(source);
            source.connection().rollback();

            Migrator.forDataSource(source).migrations(folder.folder()).migrate();

            assertThat(source.connection().getAutoCommit()).isFalse();
            assertThat(state(source)).containsExactlyElementsOf(before).startsWith("1", "1234");
        }
    }

    @Test
    void a_connection_is_given_back_as_it_came_after_a_failure() throws SQLException {
        folder.add("0000_a", "PRAGMA foreign_keys=OFF; CREATE TABLE a (id); INSERT INTO nowhere VALUES (1);");
        try (OneConnection source = OneConnection.of(connection())) {
            List<String> before = state(source);

            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder()))
                            .code())
                    .isEqualTo("TD530");

            assertThat(state(source)).containsExactlyElementsOf(before);
            execute(source, "BEGIN");
        }
    }

    @Test
    void a_program_that_holds_the_database_is_waited_for_and_told() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id);");
        List<Duration> waited = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void waiting(Duration sinceStart) {
                waited.add(sinceStart);
            }
        };
        try (Connection other = connection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThat(refused(migrator().listener(listener).lockTimeout(Duration.ofMillis(6200)))
                            .code())
                    .isEqualTo("TD532");
        }
        assertThat(waited).hasSize(1);
        assertThat(migrate().applied()).hasSize(1);
    }

    /** Without WAL, a commit waits until nobody reads; SQLite's own wait ends sooner than this reader. */
    @Test
    void a_reader_that_holds_up_the_commit_is_waited_for_and_the_work_is_not_done_again() throws Exception {
        folder.add("0000_a", "CREATE TABLE a (id);");
        List<Integer> statements = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void statement(String tag, int number, int of) {
                statements.add(number);
            }
        };
        try (Connection other = connection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM sqlite_master").next();
            CompletableFuture<Report> started =
                    CompletableFuture.supplyAsync(migrator().listener(listener)::migrate);

            assertThatThrownBy(() -> started.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            statement.execute("COMMIT");

            assertThat(started.get().applied()).hasSize(1);
        }
        assertThat(statements).hasSize(1);
    }

    @Test
    void migrations_for_postgres_are_refused() {
        folder = new TestFolder(directory.resolve("postgres"), "postgresql");

        assertThat(refused().code()).isEqualTo("TD506");
    }

    @Test
    void what_a_file_sets_is_not_there_for_the_next() {
        folder.add("0000_a", "PRAGMA ignore_check_constraints=ON; CREATE TABLE a (id CHECK (id > 0))");
        folder.add("0001_b", "INSERT INTO a VALUES (0)");

        assertThat(refused().code()).isEqualTo("TD530");
    }

    @Test
    void a_connection_inside_a_transaction_cannot_drop_tables() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id); DROP TABLE a;");
        try (OneConnection source = OneConnection.of(connection())) {
            execute(source, "BEGIN");

            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder()))
                            .code())
                    .isEqualTo("TD540");
        }
    }

    @Test
    void a_database_that_cannot_be_opened_is_told() {
        folder.add("0000_a", "CREATE TABLE a (id)");
        TestSqlite nowhere = TestSqlite.in(directory.resolve("nowhere"));

        assertThat(refused(Migrator.forDataSource(nowhere.dataSource()).migrations(folder.folder())))
                .hasMessageStartingWith("error TD533: the database failed (migrating)");
    }

    @Test
    void a_database_that_may_only_be_read_is_told_when_something_is_pending() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id)");
        migrate();
        TestSqlite readOnly = database.with(config -> config.setReadOnly(true));
        try (OneConnection source = OneConnection.of(readOnly.dataSource().getConnection())) {
            Migrator migrator = Migrator.forDataSource(source).migrations(folder.folder());

            assertThat(migrator.migrate().alreadyThere()).isEqualTo(1);

            folder.add("0001_b", "CREATE TABLE b (id)");
            assertThat(refused(migrator.migrations(folder.folder())))
                    .hasMessageStartingWith("error TD545: this program may not write the database")
                    .hasMessageContaining("readonly database");
            execute(source, "BEGIN");
        }
        assertThat(migrate().applied()).hasSize(1);
    }

    /** Where the directory may not be written, SQLite finds no place for the journal; here it leads into the void. */
    @Test
    void a_directory_that_may_only_be_read_is_told_too() throws IOException {
        folder.add("0000_a", "CREATE TABLE a (id)");
        migrate();
        folder.add("0001_b", "CREATE TABLE b (id)");
        Path journal = directory.resolve("test.db-journal");
        Files.createSymbolicLink(journal, directory.resolve("nowhere").resolve("journal"));

        assertThat(refused()).hasMessageStartingWith("error TD545: this program may not write the database");

        Files.delete(journal);
        assertThat(migrate().applied()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, IMMEDIATE", "true, DEFERRED", "false, EXCLUSIVE", "false, IMMEDIATE"})
    void a_connection_keeps_its_foreign_keys_and_its_mode_of_transactions(boolean keys, TransactionMode mode)
            throws SQLException {
        TestSqlite set = database.with(config -> {
            config.enforceForeignKeys(keys);
            config.setTransactionMode(mode);
            config.setBusyTimeout(4321);
        });
        folder.add("0000_a", "CREATE TABLE a (id); CREATE TABLE n (id); DROP TABLE a; ALTER TABLE n RENAME TO a;");
        folder.add("0001_b", "PRAGMA foreign_keys=ON; DROP TABLE a; INSERT INTO nowhere VALUES (1);");
        try (OneConnection source = OneConnection.of(set.dataSource().getConnection())) {
            source.connection().setAutoCommit(false);
            List<String> before = state(source);
            source.connection().rollback();

            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder()))
                            .applied())
                    .containsExactly("0000_a");

            assertThat(source.connection().getAutoCommit()).isFalse();
            assertThat(state(source)).containsExactlyElementsOf(before).startsWith(keys ? "1" : "0", "4321");
            source.connection().rollback();
        }
    }

    @Test
    void another_database_than_sqlite_and_postgres_is_refused() throws SQLException {
        try (OneConnection source = OneConnection.of(connection()).calling("MySQL")) {
            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder())))
                    .hasMessageStartingWith("error TD507: the database is MySQL");
        }
    }

    @Test
    void a_database_in_memory_that_connections_share_is_migrated() throws SQLException {
        String url = "jdbc:sqlite:file:" + directory.getFileName() + "?mode=memory&cache=shared";
        folder.add("0000_a", "CREATE TABLE a (id); CREATE TABLE n (id); DROP TABLE a; ALTER TABLE n RENAME TO a;");
        try (Connection keepsIt = DriverManager.getConnection(url)) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            Migrator migrator = Migrator.forDataSource(source).migrations(folder.folder());

            assertThat(migrator.migrate().applied()).hasSize(1);
            assertThat(migrator.migrate().alreadyThere()).isEqualTo(1);
            assertThat(keepsIt.isClosed()).isFalse();
        }
    }

    @Test
    void a_database_in_memory_is_migrated() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id); CREATE TABLE n (id); DROP TABLE a; ALTER TABLE n RENAME TO a;");
        try (OneConnection source = OneConnection.of(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            assertThat(Migrator.forDataSource(source)
                            .migrations(folder.folder())
                            .migrate()
                            .applied())
                    .hasSize(1);
        }
    }

    @Test
    void a_migrator_without_a_folder_says_so() {
        assertThat(catchThrowable(
                        () -> Migrator.forDataSource(database.dataSource()).migrate()))
                .hasMessageContaining("migrations(…)");
    }

    @Test
    void a_folder_on_the_class_path_is_found() {
        Report report = Migrator.forDataSource(database.dataSource())
                .migrations(MigrationFolder.onClasspath("/db/tandem/sqlite/"))
                .migrate();

        assertThat(report.applied()).extracting(Report.AppliedMigration::tag).containsExactly("0000_notes");
    }

    private Connection connection() throws SQLException {
        return database.dataSource().getConnection();
    }

    private static List<String> state(OneConnection source) throws SQLException {
        List<String> state = new ArrayList<>();
        for (String pragma : STATE) {
            try (Statement statement = source.connection().createStatement();
                    ResultSet row = statement.executeQuery(pragma)) {
                state.add(row.getString(1));
            }
        }
        return state;
    }

    private static void execute(OneConnection source, String sql) throws SQLException {
        try (Statement statement = source.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection that is to switch the database to WAL gets none while somebody writes in another mode. */
    @ParameterizedTest(name = "from a pool: {0}")
    @ValueSource(booleans = {true, false})
    void a_program_that_cannot_even_connect_while_another_migrates_waits_for_it(boolean pooled) throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id);");
        TestSqlite wal = database.with(config -> {
            config.setJournalMode(JournalMode.WAL);
            config.setBusyTimeout(10);
        });
        DataSource source = pooled ? inWordsOfAPool(wal.dataSource()) : wal.dataSource();
        Migrator migrator = Migrator.forDataSource(source).migrations(folder.folder());
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertThat(refused(migrator.lockTimeout(Duration.ofMillis(50))).code())
                    .isEqualTo("TD532");

            CompletableFuture<Report> waiting = CompletableFuture.supplyAsync(migrator::migrate);
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            statement.executeUpdate("COMMIT");

            assertThat(waiting.join().applied()).hasSize(1);
        }
    }

    /** What SQLite says is then the cause, and its code is there alone. */
    private static DataSource inWordsOfAPool(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                SqliteConnectionTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, values) -> {
                    try {
                        return source.getConnection();
                    } catch (SQLException refused) {
                        throw new SQLTransientConnectionException(
                                "pool - connection is not available, request timed out", "08001", refused);
                    }
                });
    }
}
