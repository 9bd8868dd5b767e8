package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ledgers that other tools made, and people by hand, are taken over as they are. */
class ForeignLedgerTest {

    private static final long FIRST = 1_700_000_000_123L;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void what_drizzle_applied_is_not_applied_again_and_drizzle_sees_what_we_applied(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric");
        TestFolder folder = three(place);
        row(place, database, folder.hash("0000_a"), FIRST);
        row(place, database, folder.hash("0001_b"), FIRST + 1000);

        assertThat(migrator(database, folder).migrate().applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0002_c");

        assertThat(database.rows("SELECT hash, created_at FROM " + place.ledger() + " ORDER BY created_at"))
                .containsExactly(
                        folder.hash("0000_a") + " | " + FIRST,
                        folder.hash("0001_b") + " | " + (FIRST + 1000),
                        folder.hash("0002_c") + " | " + (FIRST + 2000));
        // What drizzle 0.31 asks before it applies whatever is later.
        assertThat(database.texts("SELECT created_at FROM " + place.ledger() + " ORDER BY created_at DESC LIMIT 1"))
                .containsExactly("" + (FIRST + 2000));
        assertThat(database.texts("SELECT count(*) FROM " + place.ledger() + " WHERE id IS NULL"))
                .containsExactly(place.choose("3", "0"));
        assertCurrent(database, folder);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_ledger_that_drizzle_1_0_extended_gets_the_names_that_it_goes_by(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric, name text, applied_at text");
        TestFolder folder = three(place);
        long cut = FIRST / 1000 * 1000;
        database.execute(
                "INSERT INTO %s (hash, created_at, name) VALUES ('%s', %d, '20231114221320_a'), ('%s', %d, '20231114221321_b')"
                        .formatted(place.ledger(), folder.hash("0000_a"), cut, folder.hash("0001_b"), cut + 1000));

        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);

        assertThat(database.texts("SELECT name FROM " + place.ledger() + " ORDER BY created_at"))
                .containsExactly("20231114221320_a", "20231114221321_b", "20231114221322_c");
        assertCurrent(database, folder);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void rows_with_tags_in_place_of_hashes_and_one_time_explain_their_files(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric");
        TestFolder folder = three(place);
        row(place, database, "0000_a", FIRST + 77_777);
        row(place, database, "0000_removed", FIRST + 77_777);
        row(place, database, "0001_b", FIRST + 77_777);
        folder.write("0000_a.sql", "CREATE TABLE a (id int); -- edited".getBytes(StandardCharsets.UTF_8));

        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);

        Status status = migrator(database, folder).status();
        assertThat(status.applied()).hasSize(3);
        assertThat(status.unexplained())
                .containsExactly(new Status.UnexplainedRow("hash 0000_removed, created_at " + (FIRST + 77_777), false));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_edited_and_a_removed_file_are_findings_and_no_reason_to_stop(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric");
        TestFolder folder = three(place);
        row(place, database, "feed" + "0".repeat(60), FIRST);
        row(place, database, "beef" + "0".repeat(60), FIRST + 500);
        row(place, database, folder.hash("0001_b"), FIRST + 1000);

        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);

        Status status = migrator(database, folder).status();
        assertThat(status.edited())
                .containsExactly(new Status.EditedMigration("0000_a", "feed" + "0".repeat(60), folder.hash("0000_a")));
        assertThat(status.unexplained())
                .extracting(Status.UnexplainedRow::ahead)
                .containsExactly(false);
    }

    @ParameterizedTest(name = "on {0}, created_at is {1}")
    @CsvSource({
        "SQLITE_WAL, NULL, numeric",
        "POSTGRES, NULL, bigint",
        "SQLITE_WAL, '1700000000123', text",
        "POSTGRES, '1700000000123', text",
        "SQLITE_WAL, 1700000000123.0, real",
        "POSTGRES, 1700000000123.0, double precision",
        "SQLITE_WAL, CURRENT_TIMESTAMP, text",
        "POSTGRES, now(), timestamp",
    })
    void times_of_any_kind_explain_their_files_by_hash(Place place, String time, String type) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at " + type);
        TestFolder folder = three(place).withoutLastEntry().withoutLastEntry();
        database.execute("INSERT INTO %s (hash, created_at) VALUES ('%s', %s)"
                .formatted(place.ledger(), folder.hash("0000_a"), literal(time, type)));

        assertThat(migrator(database, folder).migrate().applied()).isEmpty();

        assertCurrent(database, folder);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void capitals_duplicates_other_orders_and_columns_of_others_do_not_matter(Place place) {
        TestDatabase database = migratedBy(
                place, "hash char(80) NOT NULL, created_at numeric, host text DEFAULT 'here' NOT NULL, note text");
        TestFolder folder = three(place);
        row(place, database, folder.hash("0001_b").toUpperCase(Locale.ROOT), FIRST + 1000);
        row(place, database, folder.hash("0000_a"), FIRST);
        row(place, database, folder.hash("0000_a"), FIRST);

        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);

        assertThat(migrator(database, folder).status().pending()).isEmpty();
        assertThat(migrator(database, folder).status().edited()).isEmpty();
        assertThat(migrator(database, folder).status().unexplained()).hasSize(1);
        assertThat(database.texts("SELECT host FROM " + place.ledger())).containsOnly("here");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_row_of_ours_that_is_there_twice_is_no_newer_program(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = three(place);
        migrator(database, folder).migrate();
        database.execute("INSERT INTO %s (hash, created_at, tag) SELECT hash, created_at, tag FROM %s"
                .formatted(place.ledger(), place.ledger()));
        folder.addAt(FIRST + 9000, "0003_d", "CREATE TABLE d (id int);");

        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);
        assertThat(migrator(database, folder).status().unexplained())
                .hasSize(3)
                .noneMatch(Status.UnexplainedRow::ahead);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_ledger_that_remembers_none_of_the_folder_is_another_folders(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric");
        TestFolder folder = three(place);
        row(place, database, "feed" + "0".repeat(60), FIRST - 500);

        assertThat(refused(migrator(database, folder)))
                .hasMessageStartingWith(
                        "error TD529: the ledger remembers migrations, and this folder has none of them")
                .hasMessageContaining("feed00000000");
        migrator(database, folder).baseline("0001_b");
        assertThat(migrator(database, folder).migrate().applied()).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_ledger_that_asks_for_more_than_we_know_takes_no_row_and_keeps_no_table(Place place) {
        TestDatabase database = migratedBy(place, "hash text NOT NULL, created_at numeric, host text NOT NULL");
        TestFolder folder = three(place);
        database.execute("INSERT INTO %s (hash, created_at, host) VALUES ('%s', %d, 'h'), ('%s', %d, 'h')"
                .formatted(place.ledger(), folder.hash("0000_a"), FIRST, folder.hash("0001_b"), FIRST + 1000));

        assertThat(refused(migrator(database, folder)))
                .hasMessageStartingWith("error TD565: the ledger takes no row from here")
                .hasMessageContaining("host");
        database.execute("CREATE TABLE c (id int)");
    }

    @Test
    void on_postgres_a_ledger_has_an_id() {
        TestDatabase database = TestPostgres.create();
        database.execute("CREATE TABLE public.log (hash text, created_at bigint)");

        Migrator migrator = migrator(database, three(Place.POSTGRES)).ledger("public", "log");

        assertThat(refused(migrator)).hasMessageStartingWith("error TD524: the ledger has no column id");
    }

    @Test
    void on_sqlite_a_ledger_has_one_name_in_capitals_or_not() {
        TestDatabase database = Place.SQLITE_WAL.database(directory);
        TestFolder folder = three(Place.SQLITE_WAL);
        migrator(database, folder).ledger("log").migrate();
        folder.addAt(FIRST + 9000, "0003_d", "CREATE TABLE d (id int);");

        assertThat(migrator(database, folder).ledger("LOG").migrate().applied()).hasSize(1);
    }

    private static String literal(String time, String type) {
        return type.equals("text") && Character.isDigit(time.charAt(0)) ? "'" + time + "'" : time;
    }

    /** A database with the tables of the first two, and a ledger without rows. */
    private TestDatabase migratedBy(Place place, String columns) {
        TestDatabase database = place.database(directory);
        if (place == Place.POSTGRES) {
            database.execute("CREATE SCHEMA drizzle");
        }
        database.execute(
                "CREATE TABLE a (id int)",
                "CREATE TABLE b (id int)",
                "CREATE TABLE %s (id SERIAL PRIMARY KEY, %s)".formatted(place.ledger(), columns));
        return database;
    }

    private static void row(Place place, TestDatabase database, String hash, long when) {
        database.execute("INSERT INTO %s (hash, created_at) VALUES ('%s', %d)".formatted(place.ledger(), hash, when));
    }

    /** As drizzle-kit writes its journal. */
    private TestFolder three(Place place) {
        return place.folder(directory)
                .withoutHashes()
                .addAt(FIRST, "0000_a", "CREATE TABLE a (id int);")
                .addAt(FIRST + 1000, "0001_b", "CREATE TABLE b (id int);")
                .addAt(FIRST + 2000, "0002_c", "CREATE TABLE c (id int);");
    }

    private static void assertCurrent(TestDatabase database, TestFolder folder) {
        Status status = migrator(database, folder).status();
        assertThat(status.isCurrent()).as("%s", status).isTrue();
        assertThat(List.of(migrator(database, folder).migrate().applied())).containsOnly(List.of());
    }

    private static Migrator migrator(TestDatabase database, TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    private static MigrationException refused(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::migrate);
    }
}
