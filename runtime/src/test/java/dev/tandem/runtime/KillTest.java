package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a program is killed, the database is before or after a migration, and the next start does the rest. */
class KillTest extends PlaceTest {

    private static final String CONCURRENTLY = "CREATE INDEX CONCURRENTLY log_line ON log (line)";

    /** Of steps that are done, and of indexes that are not whole. */
    private static final String NOTES_OF_POSTGRES = """
            SELECT tag FROM drizzle.__tandem_progress
            UNION ALL SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid""";

    private static final String NOTES_OF_SQLITE = "SELECT name FROM sqlite_master WHERE name = '__tandem_progress'";

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_kill_at_the_heart_of_a_rebuild_loses_nothing(Place place) throws Exception {
        KnownRun known = KnownRun.of(place, directory);
        int heart = known.heard().first(place.choose("DROP TABLE `parents`", "ALTER TABLE \"parents\""), 1);
        int commit = known.heard().firstCommit(heart);

        killAt(place, known, List.of(heart + 1, commit, commit + 1));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    @Tag("long")
    void a_kill_around_any_statement_loses_nothing(Place place) throws Exception {
        KnownRun known = KnownRun.of(place, directory);

        killAt(place, known, known.heard().aroundChanges());
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_kill_keeps_all_or_nothing_of_what_shares_one_transaction(Place place) throws Exception {
        TestFolder folder = place.folder(directory)
                .add("0000_log", "CREATE TABLE log (line text)")
                .add("0001_one", "INSERT INTO log VALUES ('one')", "ALTER TABLE log ADD more text")
                .add("0002_two", "INSERT INTO log VALUES ('two', '')");
        TestDatabase whole = place.database(Files.createDirectory(directory.resolve("whole")));
        Heard heard = Heard.of(whole, folder, Migrator::allPending);
        int last = heard.first("INSERT INTO log VALUES ('two'", 1);
        int commit = heard.firstCommit(last);
        for (int number : List.of(last, commit, commit + 1)) {
            TestDatabase database = place.database(Files.createDirectory(directory.resolve("kill" + number)));

            MigratingProcess.killAllBefore(number, database, folder);

            Migrator next = migrator(database, folder).allPending();
            assertThat(next.status().pending()).hasSize(number > commit ? 0 : 3);
            assertThat(DatabaseState.of(database)).isEqualTo(number > commit ? DatabaseState.of(whole) : List.of());
            next.migrate();
            assertThat(DatabaseState.of(database)).isEqualTo(DatabaseState.of(whole));
            assertSound(database, "killed before statement " + number);
        }
    }

    /** What cannot be done and noted in one transaction may have been done when the next start comes. */
    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_kill_around_a_statement_without_a_transaction_has_it_run_once(Place place) throws Exception {
        TestFolder folder = steps(place);
        Heard heard = heardIn(place, folder);
        int bare = heard.first(place.choose("VACUUM", CONCURRENTLY), 1);

        killInSteps(place, folder, heard, List.of(bare, bare + 1));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    @Tag("long")
    void a_kill_around_any_statement_of_a_file_without_a_transaction_has_each_run_once(Place place) throws Exception {
        TestFolder folder = steps(place);
        Heard heard = heardIn(place, folder);

        killInSteps(place, folder, heard, heard.aroundChanges());
    }

    private TestFolder steps(Place place) {
        return place.folder(directory)
                .add("0000_log", "CREATE TABLE log (line text)")
                .add(
                        "0001_steps",
                        "-- tandem:no-transaction\nINSERT INTO log VALUES ('one')",
                        place.choose("CREATE INDEX log_line ON log (line)", CONCURRENTLY),
                        "VACUUM",
                        "INSERT INTO log VALUES ('two')")
                .add("0002_more", "INSERT INTO log VALUES ('three')");
    }

    private Heard heardIn(Place place, TestFolder folder) throws IOException {
        return Heard.of(place.database(Files.createDirectory(directory.resolve("whole"))), folder);
    }

    private void killInSteps(Place place, TestFolder folder, Heard heard, List<Integer> numbers) throws Exception {
        for (int number : numbers) {
            String where = "killed before " + heard.statement(number);
            TestDatabase database = place.database(Files.createDirectory(directory.resolve("kill" + number)));
            MigratingProcess.killBefore(number, database, folder);

            migrator(database, folder).migrate();

            assertThat(migrator(database, folder).status().isCurrent())
                    .as(where)
                    .isTrue();
            assertThat(database.texts("SELECT line FROM log ORDER BY line"))
                    .as(where)
                    .containsExactly("one", "three", "two");
            assertThat(DatabaseState.of(database)).as(where).anyMatch(line -> line.contains("INDEX log_line"));
            assertThat(database.texts(place.choose(NOTES_OF_SQLITE, NOTES_OF_POSTGRES)))
                    .as(where)
                    .isEmpty();
            assertSound(database, where);
        }
    }

    private void killAt(Place place, KnownRun known, List<Integer> numbers) throws Exception {
        boolean uncommittedPagesWereOnDisk = false;
        for (int number : numbers) {
            Path own = Files.createDirectory(directory.resolve("kill" + number));
            TestDatabase database = known.before().copy(own);
            MigratingProcess.killBefore(number, database, known.folder());
            uncommittedPagesWereOnDisk |= Files.exists(own.resolve("test.db-journal"));
            assertTheNextStartDoesTheRest(known, number, database);
        }
        assertThat(uncommittedPagesWereOnDisk).isEqualTo(place == Place.SQLITE_DELETE);
    }

    private static void assertTheNextStartDoesTheRest(KnownRun known, int number, TestDatabase database) {
        String where = "killed before " + known.heard().statement(number);
        Migrator next = migrator(database, known.folder());
        int applied = (int) known.heard().committedBefore(number);

        assertThat(next.status().pending()).as(where).hasSize(known.states().size() - 1 - applied);
        assertThat(DatabaseState.of(database))
                .as(where)
                .isEqualTo(known.states().get(applied));
        assertSound(database, where);
        next.migrate();
        assertThat(next.status().isCurrent()).as(where).isTrue();
        assertThat(DatabaseState.of(database))
                .as(where)
                .isEqualTo(known.states().get(known.states().size() - 1));
        assertSound(database, where);
    }

    private static void assertSound(TestDatabase database, String where) {
        if (database instanceof TestSqlite) {
            assertThat(database.texts("PRAGMA integrity_check")).as(where).containsExactly("ok");
            assertThat(database.texts("PRAGMA foreign_key_check")).as(where).isEmpty();
        }
    }
}
