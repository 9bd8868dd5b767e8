package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many processes that start at once: each migration is applied once, nobody fails, and all see the same at the end. */
class ProcessRaceTest {

    private static final int STARTS = 20;

    private static final List<String> TAGS = List.of("0000_log", "0001_a", "0002_slow", "0003_index", "0004_c");

    private static final String NO_TRANSACTION = "-- tandem:no-transaction\n";
    private static final String INDEX = "CREATE INDEX log_line ON log (line)";
    private static final String CONCURRENTLY = "CREATE INDEX CONCURRENTLY log_line ON log (line)";

    private final List<MigratingProcess> processes = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void end_them_all() {
        processes.forEach(MigratingProcess::close);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void twenty_processes_on_one_database(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        TestFolder folder = folder(place);
        List<MigratingProcess> racing = start(STARTS, database, folder);
        for (MigratingProcess process : racing) {
            process.go();
        }

        List<String> said = ends(racing);

        assertThat(said)
                .filteredOn(line -> line.startsWith("did "))
                .containsExactlyInAnyOrderElementsOf(
                        TAGS.stream().map(tag -> "did " + tag).toList());
        assertAllSeeTheSame(said, racing.size(), database);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void others_go_on_where_one_is_killed_that_holds_the_lock(Place place) throws Exception {
        TestFolder folder = folder(place);
        Path rehearsal = Files.createDirectory(directory.resolve("rehearsal"));
        int third = Heard.of(place.database(rehearsal), folder).first(insert("0002_slow"), 1);
        TestDatabase database = place.database(directory);
        MigratingProcess holder = MigratingProcess.startTo(third, database, folder);
        processes.add(holder);
        holder.hear("is ready").go().hear("stands");
        List<MigratingProcess> others = start(4, database, folder);
        for (MigratingProcess process : others) {
            process.go().hear("begins");
        }

        holder.kill();

        assertAllSeeTheSame(ends(others), others.size(), database);
    }

    /** An old program starts where a new one migrates, as in every rolling deploy. */
    @ParameterizedTest(name = "on {0}")
    @EnumSource
    @Tag("long")
    void old_and_new_programs_that_start_at_once_end_with_the_new_schema(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        List<MigratingProcess> old = start(
                STARTS / 2, database, folder(place, "old").withoutLastEntry().withoutLastEntry());
        List<MigratingProcess> all = start(STARTS / 2, database, folder(place, "new"));
        for (int number = 0; number < STARTS / 2; number++) {
            old.get(number).go();
            all.get(number).go();
        }

        List<String> saidByNew = ends(all);
        List<String> saidByOld = ends(old);

        assertAllSeeTheSame(saidByNew, all.size(), database);
        // An old program that applied one and is refused before the next has no report to tell it.
        assertThat(Stream.concat(saidByNew.stream(), saidByOld.stream()).filter(line -> line.startsWith("did ")))
                .doesNotHaveDuplicates();
        String refusal = place.choose("is refused: TD522", "never on Postgres");
        assertThat(saidByOld)
                .filteredOn(line -> line.startsWith("sees ") || line.startsWith("is refused"))
                .hasSize(old.size())
                .allMatch(line -> line.startsWith(refusal)
                        || line.equals("sees applied %s, pending []".formatted(TAGS.subList(0, 3))));
    }

    private List<MigratingProcess> start(int count, TestDatabase database, TestFolder folder) throws IOException {
        List<MigratingProcess> started = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            started.add(MigratingProcess.start(database, folder));
        }
        processes.addAll(started);
        for (MigratingProcess process : started) {
            process.hear("is ready");
        }
        return started;
    }

    private static List<String> ends(List<MigratingProcess> racing) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        for (MigratingProcess process : racing) {
            said.addAll(process.end());
        }
        return said;
    }

    private static void assertAllSeeTheSame(List<String> said, int processes, TestDatabase database) {
        assertThat(said)
                .filteredOn(line -> line.startsWith("sees "))
                .hasSize(processes)
                .containsOnly("sees applied %s, pending []".formatted(TAGS));
        assertThat(database.texts("SELECT line FROM log ORDER BY line")).containsExactlyElementsOf(TAGS);
    }

    private static String insert(String tag) {
        return "INSERT INTO log VALUES ('" + tag + "')";
    }

    private TestFolder folder(Place place) {
        return folder(place, "");
    }

    private TestFolder folder(Place place, String version) {
        TestFolder folder = place.folder(directory.resolve(version))
                .add(TAGS.get(0), "CREATE TABLE log (line text)", insert(TAGS.get(0)));
        return folder.add("0001_a", insert("0001_a"))
                .add("0002_slow", aSecond(place), insert("0002_slow"))
                .add("0003_index", NO_TRANSACTION + insert("0003_index"), place.choose(INDEX, CONCURRENTLY))
                .add("0004_c", insert("0004_c"));
    }

    private static String aSecond(Place place) {
        return place.choose("""
                INSERT INTO log
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)
                SELECT 'never' FROM n WHERE i < 0""", "SELECT pg_sleep(1)");
    }
}
