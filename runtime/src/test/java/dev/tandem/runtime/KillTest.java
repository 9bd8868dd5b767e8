package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a program is killed, the database is before or after a migration, and the next start does the rest. */
class KillTest extends PlaceTest {

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_kill_at_the_heart_of_a_rebuild_loses_nothing(Place place) throws Exception {
        KnownRun known = KnownRun.of(place, directory);
        int heart = known.first(place.choose("DROP TABLE `parents`", "ALTER TABLE \"parents\""), 1);
        int commit = known.first("COMMIT", heart);

        killAt(place, known, List.of(heart + 1, commit, commit + 1));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    @Tag("long")
    void a_kill_around_any_statement_loses_nothing(Place place) throws Exception {
        KnownRun known = KnownRun.of(place, directory);

        killAt(place, known, known.aroundChanges());
    }

    private void killAt(Place place, KnownRun known, List<Integer> numbers) throws Exception {
        boolean uncommittedPagesWereOnDisk = false;
        for (int number : numbers) {
            Path own = Files.createDirectory(directory.resolve("kill" + number));
            TestDatabase database = known.before().copy(own);
            try (MigratingProcess process = MigratingProcess.startTo(number, database, known.folder())) {
                process.hear("is ready").go().hear("stands");
                process.kill();
            }
            uncommittedPagesWereOnDisk |= Files.exists(own.resolve("test.db-journal"));
            assertTheNextStartDoesTheRest(known, number, database);
        }
        assertThat(uncommittedPagesWereOnDisk).isEqualTo(place == Place.SQLITE_DELETE);
    }

    private static void assertTheNextStartDoesTheRest(KnownRun known, int number, TestDatabase database) {
        String where = "killed before " + known.statements().get(number - 1);
        Migrator next = migrator(database, known.folder());
        int applied = known.committedBefore(number);

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
