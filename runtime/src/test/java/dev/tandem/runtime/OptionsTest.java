package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program may ask of its migrator, on both databases. */
class OptionsTest extends PlaceTest {

    private static final String TABLES_OF_SQLITE = "SELECT name FROM sqlite_master";
    private static final String TABLES_OF_POSTGRES =
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND oid >= 16384";

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void a_connection_of_the_caller_stays_open_and_migrates(Place place) throws SQLException {
        TestFolder folder = place.folder(directory).add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = place.database(directory).dataSource().getConnection()) {
            assertThat(of(connection, folder).migrate().applied()).hasSize(1);

            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(of(connection, folder).migrate().applied()).isEmpty();
        }
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void work_that_the_caller_has_not_committed_is_not_committed_for_him(Place place) throws SQLException {
        TestDatabase database = place.database(directory);
        database.execute("CREATE TABLE mine (id int)");
        TestFolder folder = place.folder(directory).add("0000_a", "CREATE TABLE a (id int);");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO mine VALUES (1)");

            assertThat(refused(of(connection, folder)).code()).isEqualTo("TD508");

            connection.rollback();
        }
        assertThat(database.texts("SELECT id FROM mine")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void all_pending_migrations_are_applied_in_one_go(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_b", "CREATE TABLE b (id int);");

        assertThat(tags(migrator(database, folder).allPending().migrate())).containsExactly("0000_a", "0001_b");
        assertThat(migrator(database, folder).migrate().applied()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void when_one_of_all_pending_fails_none_is_applied(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_b", "CREATE TABLE b (id int);")
                .add("0002_c", "CREATE TABLE c (id int);", "INSERT INTO nowhere VALUES (1);");

        MigrationException failure = refused(migrator(database, folder).allPending());

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure.applied()).isEmpty();
        assertThat(failure.statement().orElseThrow().file()).endsWith("0002_c.sql");
        assertThat(tables(place, database)).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void a_statement_that_takes_too_long_is_stopped_and_undone(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int);", place.choose("""
                INSERT INTO a
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000)
                SELECT max(i) FROM n;""", "SELECT pg_sleep(20);"));

        MigrationException failure = refused(migrator(database, folder).statementTimeout(Duration.ofMillis(300)));

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure).hasMessageContaining("statement 2 of 2").hasMessageContaining("statement timeout");
        assertThat(tables(place, database)).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL", mode = EnumSource.Mode.EXCLUDE)
    void a_file_that_nobody_has_filled_is_told(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_generated", "-- nothing to do on this database")
                .withoutHashes()
                .add("0001_custom", "-- write your SQL here")
                .add("0002_steps", "-- tandem:no-transaction\n-- write your SQL here");
        String[] told = {
            "0001_custom has no statement; once it is applied, what is written into it later does not run",
            "0002_steps has no statement; once it is applied, what is written into it later does not run"
        };

        assertThat(migrator(database, folder).dryRun().warnings()).containsExactly(told);
        assertThat(migrator(database, folder).migrate().warnings()).containsExactly(told);
        assertThat(migrator(database, folder).migrate().warnings()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void how_far_a_file_is_has_a_table_only_where_a_file_needs_it(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory).add("0000_a", "CREATE TABLE a (id int)");
        Heard whole = Heard.of(database, folder.add("0001_b", "CREATE TABLE b (id int)"));
        assertThat(whole.statements()).noneMatch(sql -> sql.contains("__tandem_progress"));

        folder.add("0002_steps", "-- tandem:no-transaction\nCREATE TABLE c (id int)", "CREATE TABLE d (id int)");

        assertThat(Heard.of(database, folder).statements()).anyMatch(sql -> sql.contains("__tandem_progress"));
    }

    @Test
    void others_are_waited_for_a_quarter_of_an_hour_where_nothing_is_said() {
        assertThat(Settings.DEFAULT.limits().lock()).isEqualTo(Duration.ofMinutes(15));
    }

    private static Iterable<String> tables(Place place, TestDatabase database) {
        return database.texts(place.choose(TABLES_OF_SQLITE, TABLES_OF_POSTGRES));
    }

    private static Migrator of(Connection connection, TestFolder folder) {
        return Migrator.forConnection(connection).migrations(folder.folder());
    }
}
