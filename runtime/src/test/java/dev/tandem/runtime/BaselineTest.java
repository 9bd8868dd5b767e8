package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that has more than its ledger knows is told where it stands. */
class BaselineTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void what_is_marked_is_not_run_and_the_rest_is(Place place) {
        TestDatabase database = withTables(place);
        Migrator migrator = migrator(database, four(place));

        assertThat(migrator.baseline("0001_b")).containsExactly("0000_a", "0001_b");

        assertThat(migrator.baseline("0001_b")).isEmpty();
        assertThat(migrator.status().pending()).containsExactly("0002_c", "0003_d");
        assertThat(migrator.migrate().applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0002_c", "0003_d");
        assertThat(migrator.status().isCurrent()).isTrue();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void rows_are_those_that_applying_would_have_left(Place place) {
        TestDatabase database = withTables(place);
        TestFolder folder = four(place);

        migrator(database, folder).baseline("0001_b");

        assertThat(database.rows("SELECT hash, created_at, tag FROM " + place.ledger() + " ORDER BY created_at"))
                .containsExactly(
                        folder.hash("0000_a") + " | 1700000000000 | 0000_a",
                        folder.hash("0001_b") + " | 1700000001000 | 0001_b");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_hole_in_the_ledger_is_filled_and_what_it_remembers_is_kept(Place place) {
        TestDatabase database = withTables(place);
        Migrator migrator = migrator(database, four(place));
        migrator.baseline("0002_c");
        database.execute("DELETE FROM " + place.ledger() + " WHERE tag <> '0001_b'");

        assertThat(migrator.baseline("0002_c")).containsExactly("0000_a", "0002_c");

        assertThat(database.texts("SELECT tag FROM " + place.ledger() + " ORDER BY created_at"))
                .containsExactly("0000_a", "0001_b", "0002_c");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_earlier_baseline_than_what_is_applied_is_refused(Place place) {
        TestDatabase database = place.database(directory);
        Migrator migrator = migrator(database, four(place));
        migrator.migrate();

        assertThat(refused(migrator, "0001_b"))
                .hasMessageStartingWith("error TD526: 0003_d is applied, which comes after 0001_b");
        assertThat(migrator.baseline("0003_d")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_ledger_that_remembers_what_the_folder_does_not_have_is_refused(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = four(place);
        migrator(database, folder).migrate();
        database.execute("DELETE FROM " + place.ledger() + " WHERE tag = '0002_c'");

        assertThat(refused(migrator(database, folder.withoutLastEntry()), "0002_c"))
                .hasMessageStartingWith("error TD526: 0003_d is applied, which this folder does not have");
        assertThat(database.texts("SELECT tag FROM " + place.ledger())).hasSize(3);
    }

    @ParameterizedTest(name = "{0} is taken for {1}")
    @CsvSource({"0002, 0002_c", "d, 0003_d", "0001_x, 0001_b", "0000_a.sql, 0000_a"})
    void an_unknown_tag_is_told_with_the_nearest_one(String given, String nearest) {
        Migrator migrator = migrator(Place.SQLITE_WAL.database(directory), four(Place.SQLITE_WAL));

        assertThat(refused(migrator, given))
                .hasMessageStartingWith("error TD525: no migration is named " + given)
                .hasMessageContaining("the nearest is " + nearest + "\n");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_WAL")
    void a_file_that_is_missing_cannot_be_marked(Place place) throws IOException {
        TestFolder folder = four(place);
        Files.delete(folder.file("0000_a.sql"));

        assertThat(refused(migrator(withTables(place), folder), "0001_b").code())
                .isEqualTo("TD510");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_database_without_tables_is_refused(Place place) {
        TestDatabase database = place.database(directory);
        Migrator migrator = migrator(database, four(place));

        assertThat(refused(migrator, "0001_b").code()).isEqualTo("TD556");

        assertThat(migrator.migrate().applied()).hasSize(4);
        assertThat(migrator.baseline("0003_d")).isEmpty();
    }

    @Test
    void a_table_in_any_schema_can_be_adopted() {
        TestDatabase database = Place.POSTGRES.database(directory);
        database.execute("CREATE SCHEMA app", "CREATE TABLE app.a (id int)");

        assertThat(migrator(database, four(Place.POSTGRES)).baseline("0000_a")).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_file_without_a_transaction_that_is_half_run_is_refused(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_steps", "-- tandem:no-transaction\nINSERT INTO a VALUES (1); INSERT INTO b VALUES (1);");
        Migrator migrator = migrator(database, folder);
        assertThat(catchThrowableOfType(MigrationException.class, migrator::migrate)
                        .code())
                .isEqualTo("TD550");

        assertThat(refused(migrator, "0001_steps")).hasMessageStartingWith("error TD557: 0001_steps is half run");

        assertThat(migrator.status().pending()).containsExactly("0001_steps");
        database.execute("DELETE FROM " + place.choose("", "drizzle.") + "__tandem_progress");
        assertThat(migrator.baseline("0001_steps")).containsExactly("0001_steps");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void the_history_tells_what_was_marked_from_what_was_run(Place place) {
        Migrator migrator = migrator(withTables(place), four(place));
        migrator.baseline("0001_b");
        migrator.migrate();

        assertThat(migrator.history().applied())
                .extracting(applied -> applied.row().isBaseline())
                .containsExactly(true, true, false, false);
        assertThat(migrator.status().applied())
                .extracting(applied -> applied.took().isPresent())
                .containsExactly(false, false, true, true);
    }

    private TestDatabase withTables(Place place) {
        TestDatabase database = place.database(directory);
        database.execute("CREATE TABLE a (id int)", "CREATE TABLE b (id int)");
        return database;
    }

    private TestFolder four(Place place) {
        return place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_b", "CREATE TABLE b (id int);")
                .add("0002_c", "CREATE TABLE c (id int);")
                .add("0003_d", "CREATE TABLE d (id int);");
    }

    private static Migrator migrator(TestDatabase database, TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    private static MigrationException refused(Migrator migrator, String tag) {
        return catchThrowableOfType(MigrationException.class, () -> migrator.baseline(tag));
    }
}
