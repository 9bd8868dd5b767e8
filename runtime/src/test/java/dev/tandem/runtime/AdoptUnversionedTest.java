package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that has tables and no ledger is taken over; an empty one gets everything. */
class AdoptUnversionedTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void tables_without_a_ledger_count_as_migrated_and_the_rest_is_applied(Place place) {
        TestDatabase database = unversioned(place);

        Report report = adopting(database, three(place)).migrate();

        assertThat(report.applied()).extracting(Report.AppliedMigration::tag).containsExactly("0002_more");
        assertThat(report.alreadyThere()).isEqualTo(2);
        assertThat(report.warnings())
                .containsExactly("the database had tables and no ledger: everything up to 0001_name counts as applied");
        assertThat(database.rows("SELECT id, name FROM users")).containsExactly("1 | Ada");
        assertThat(adopting(database, three(place)).migrate().warnings()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_empty_database_gets_everything(Place place) {
        TestDatabase database = place.database(directory);

        assertThat(adopting(database, three(place)).migrate().applied()).hasSize(3);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_database_with_a_ledger_is_left_to_it(Place place) {
        TestDatabase database = place.database(directory);
        Migrator migrator = adopting(database, three(place));
        database.execute("CREATE TABLE users (id int)");
        migrator.baseline("0000_users");

        assertThat(migrator.migrate().applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0001_name", "0002_more");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void twenty_threads_take_over_once(Place place) throws Exception {
        TestDatabase database = unversioned(place);

        race(database, adopting(database, three(place)));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void twenty_threads_on_an_empty_database_apply_everything_once(Place place) throws Exception {
        TestDatabase database = place.database(directory);

        race(database, adopting(database, three(place)));
    }

    private static void race(TestDatabase database, Migrator migrator) throws Exception {
        List<Report> reports = AtOnce.run(20, migrator::migrate);

        assertThat(reports)
                .extracting(report -> report.applied().size() + report.alreadyThere())
                .containsOnly(3);
        assertThat(reports.stream()
                        .flatMap(report -> report.warnings().stream())
                        .toList())
                .hasSizeLessThan(2);
        assertThat(database.texts("SELECT count(*) FROM more")).containsExactly("1");
        assertThat(migrator.status().isCurrent()).isTrue();
        assertThat(migrator.status().unexplained()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_DELETE", mode = EnumSource.Mode.EXCLUDE)
    void two_processes_take_over_once(Place place) throws Exception {
        TestDatabase database = unversioned(place);
        TestFolder folder = three(place);
        try (MigratingProcess one = MigratingProcess.startToAdopt("0001_name", database, folder);
                MigratingProcess other = MigratingProcess.startToAdopt("0001_name", database, folder)) {
            one.hear("is ready");
            other.hear("is ready");
            one.go();
            other.go();

            assertThat(one.end()).contains("sees applied [0000_users, 0001_name, 0002_more], pending []");
            assertThat(other.end()).contains("sees applied [0000_users, 0001_name, 0002_more], pending []");
        }
        assertThat(database.texts("SELECT count(*) FROM more")).containsExactly("1");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_ledger_of_drizzle_in_which_nothing_arrived_is_none(Place place) {
        TestDatabase database = unversioned(place);
        drizzleLedger(place, database);

        assertThat(refused(migrator(database, three(place))).code()).isEqualTo("TD523");
        assertThat(adopting(database, three(place)).migrate().applied()).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_empty_ledger_of_drizzle_in_an_empty_database_is_filled(Place place) {
        TestDatabase database = place.database(directory);
        drizzleLedger(place, database);

        assertThat(migrator(database, three(place)).migrate().applied()).hasSize(3);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_unknown_tag_is_told_on_an_empty_database_too(Place place) {
        Migrator migrator = migrator(place.database(directory), three(place)).adoptUnversioned("0001_nam");

        assertThat(refused(migrator)).hasMessageContaining("the nearest is 0001_name");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void tables_that_no_file_names_are_not_taken_over(Place place) {
        TestDatabase database = place.database(directory);
        database.execute("CREATE TABLE _replicator_seq (id int)");

        assertThat(refused(adopting(database, three(place))).code()).isEqualTo("TD528");
        assertThat(adopting(database, three(place)).status().applied()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void tables_of_a_folder_with_a_ledger_of_its_own_are_not_taken_over(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder plugin = new TestFolder(directory.resolve("plugin"), place.choose("sqlite", "postgresql"));
        migrator(database, plugin.add("0000_p", "CREATE TABLE plugin_notes (id int);"))
                .ledger("plugin")
                .migrate();

        assertThat(adopting(database, three(place)).migrate().applied()).hasSize(3);
    }

    @Test
    void a_dry_run_tells_what_would_count_as_applied() {
        TestDatabase database = unversioned(Place.SQLITE_WAL);
        Migrator migrator = adopting(database, three(Place.SQLITE_WAL));

        assertThat(migrator.dryRun().pending())
                .extracting(DryRun.PendingMigration::tag)
                .containsExactly("0002_more");
        assertThat(migrator.dryRun().warnings()).singleElement().asString().contains("up to 0001_name");
        assertThat(database.texts("SELECT name FROM sqlite_master")).containsExactly("users");
    }

    private TestDatabase unversioned(Place place) {
        TestDatabase database = place.database(directory);
        database.execute("CREATE TABLE users (id int, name text)", "INSERT INTO users VALUES (1, 'Ada')");
        return database;
    }

    private TestFolder three(Place place) {
        return place.folder(directory)
                .add("0000_users", "CREATE TABLE users (id int);")
                .add("0001_name", "ALTER TABLE users ADD COLUMN name text;")
                .add("0002_more", "CREATE TABLE more (id int);", "INSERT INTO more VALUES (1);");
    }

    private static void drizzleLedger(Place place, TestDatabase database) {
        if (place == Place.POSTGRES) {
            database.execute("CREATE SCHEMA drizzle");
        }
        database.execute("CREATE TABLE %s (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"
                .formatted(place.ledger()));
    }

    private static Migrator adopting(TestDatabase database, TestFolder folder) {
        return migrator(database, folder).adoptUnversioned("0001_name");
    }

    private static Migrator migrator(TestDatabase database, TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    private static MigrationException refused(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::migrate);
    }
}
