package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads of one program that migrate at once: each migration is applied once, and nobody fails. */
class RaceTest {

    private static final int STARTS = 20;

    @TempDir
    Path directory;

    @Test
    void twenty_starts_on_one_sqlite_file() throws Exception {
        TestSqlite database = TestSqlite.in(directory);

        assertThat(race(database.dataSource(), folder("sqlite"))).isEqualTo(4);

        assertThat(database.texts("SELECT line FROM log ORDER BY line")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void twenty_starts_on_one_sqlite_file_in_wal_mode() throws Exception {
        TestSqlite database = TestSqlite.in(directory);
        database.texts("PRAGMA journal_mode=WAL");

        assertThat(race(database.dataSource(), folder("sqlite"))).isEqualTo(4);

        assertThat(database.texts("SELECT line FROM log ORDER BY line")).containsExactly("1", "2", "3", "4");
    }

    @Test
    void twenty_starts_on_one_postgres() throws Exception {
        TestPostgres database = TestPostgres.create();

        assertThat(race(database.dataSource(), folder("postgresql"))).isEqualTo(4);

        assertThat(database.texts("SELECT line FROM log ORDER BY line")).containsExactly("1", "2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable read", "serializable"})
    void twenty_starts_on_one_postgres_that_shows_a_transaction_only_what_was_there_when_it_began(String isolation)
            throws Exception {
        TestPostgres database = TestPostgres.create();
        database.execute("""
                DO $$ BEGIN
                  EXECUTE format('ALTER DATABASE %%I SET default_transaction_isolation = %%L', current_database(), '%s');
                END $$""".formatted(isolation));

        TestFolder folder = folder("postgresql")
                .add("0004_isolation", "INSERT INTO log VALUES (current_setting('transaction_isolation'))");

        assertThat(race(database.dataSource(), folder)).isEqualTo(5);

        assertThat(database.texts("SHOW default_transaction_isolation")).containsExactly(isolation);
        assertThat(database.texts("SELECT line FROM log ORDER BY line"))
                .containsExactly("1", "2", "3", "4", "read committed");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void twenty_starts_that_want_all_or_nothing(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_log", "CREATE TABLE log (line text)")
                .add("0001_one", "INSERT INTO log VALUES ('1')")
                .add("0002_two", "INSERT INTO log VALUES ('2')");
        Migrator migrator = Migrator.forDataSource(database.dataSource())
                .migrations(folder.folder())
                .allPending();

        assertThat(AtOnce.run(STARTS, migrator::migrate))
                .extracting(report -> report.applied().size())
                .containsOnlyOnce(3)
                .containsOnly(0, 3);

        assertThat(database.texts("SELECT line FROM log ORDER BY line")).containsExactly("1", "2");
        assertThat(migrator.status().isCurrent()).isTrue();
    }

    private TestFolder folder(String dialect) {
        TestFolder folder = new TestFolder(directory.resolve("migrations"), dialect);
        String concurrently = dialect.equals("postgresql") ? "CONCURRENTLY " : "";
        return folder.add("0000_log", "CREATE TABLE log (line text)")
                .add("0001_one", "INSERT INTO log VALUES ('1')")
                .add(
                        "0002_index",
                        "-- tandem:no-transaction\nINSERT INTO log VALUES ('2')",
                        "CREATE INDEX " + concurrently + "log_line ON log (line)",
                        "INSERT INTO log VALUES ('3')")
                .add("0003_four", "INSERT INTO log VALUES ('4')");
    }

    private static int race(DataSource dataSource, TestFolder folder) throws Exception {
        Migrator migrator = Migrator.forDataSource(dataSource).migrations(folder.folder());
        return AtOnce.run(STARTS, migrator::migrate).stream()
                .mapToInt(report -> report.applied().size())
                .sum();
    }
}
