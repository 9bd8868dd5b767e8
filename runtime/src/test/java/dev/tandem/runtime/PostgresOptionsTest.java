package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresOptionsTest extends PostgresTest {

    @Test
    void all_pending_migrations_are_applied_in_one_transaction() {
        folder.add("0000_a", "CREATE TABLE a (x xid8 DEFAULT pg_current_xact_id());", "INSERT INTO a DEFAULT VALUES;")
                .add("0001_b", "INSERT INTO a DEFAULT VALUES;");

        assertThat(migrator().allPending().migrate().applied()).hasSize(2);

        assertThat(database.texts("SELECT count(DISTINCT x) FROM a")).containsExactly("1");
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

    @Test
    void what_a_trigger_sets_when_a_file_writes_a_row_is_not_there_for_the_next() {
        folder.add("0000_a", "CREATE SCHEMA s; CREATE TABLE a (id int)", """
                CREATE FUNCTION go() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN PERFORM set_config('search_path', 's', false); RETURN new; END $$""", """
                CREATE TRIGGER goes AFTER INSERT ON a FOR EACH ROW EXECUTE FUNCTION go()""");
        folder.add("0001_row", "INSERT INTO a VALUES (1)");
        folder.add("0002_b", "CREATE TABLE b (id int)");
        migrator().migrate();

        assertThat(database.texts("SELECT schemaname FROM pg_tables WHERE tablename = 'b'"))
                .containsExactly("public");
    }

    @Test
    void migrations_for_sqlite_are_refused() throws SQLException {
        TestFolder sqlite = new TestFolder(directory.resolve("sqlite"), "sqlite").add("0000_a", "CREATE TABLE a (id)");
        try (Connection connection = database.dataSource().getConnection()) {
            Migrator migrator = Migrator.forConnection(connection).migrations(sqlite.folder());

            assertThat(refused(migrator))
                    .hasMessageStartingWith("error TD506: the migrations are for SQLite, the database is Postgres");
            assertThatThrownBy(migrator::status).hasMessageContaining("TD506");
            assertThat(of(connection).migrate().applied()).isEmpty();
        }
    }

    /** A start that finds nothing to do does not ask what database it is. */
    @Test
    void a_number_that_is_sqlites_is_refused_where_nothing_is_pending_too() {
        folder.add("0000_a", "CREATE TABLE a (id int)");
        migrator().migrate();

        assertThat(refused(migrator().legacyUserVersion(Map.of(1, "0000_a"))).code())
                .isEqualTo("TD561");
    }

    private Migrator of(Connection connection) {
        return Migrator.forConnection(connection).migrations(folder.folder());
    }
}
