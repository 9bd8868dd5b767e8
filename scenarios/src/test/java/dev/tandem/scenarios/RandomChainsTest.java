package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.models.CompiledModels;
import dev.tandem.scenarios.random.RandomChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes that nobody thought of, there and back, in the same beats as the scenarios. Each is left in {@code target/random}
 * as the folder of a scenario; one that fails becomes a scenario when the folder is copied to the others. {@code
 * -Drandom.seed=17} runs one chain.
 */
class RandomChainsTest {

    private static final int STEPS = 5;

    /**
     * A required column without a value for existing rows, a name that is given away in the same go, what is
     * renamed to the name of something that goes, and the question on the way back from there; online also what would rewrite
     * a table.
     */
    private static final Map<Manner, Set<String>> REFUSALS = Map.of(
            Manner.OFFLINE, Set.of("TD210", "TD423", "TD145", "TD226", "TD421"),
            Manner.ONLINE, Set.of("TD210", "TD423", "TD145", "TD226", "TD421", "TD254", "TD255", "TD256", "TD257"));

    /** What rows may be in the way of. */
    private static final Pattern OBSTACLES = Pattern.compile(String.join(
            "|",
            "holds values that do not fit ",
            "CHECK constraint failed: ",
            "rows would reference nothing after this migration",
            "out of range",
            "is violated by some row",
            "violates foreign key constraint",
            "invalid input syntax for type ",
            "numeric field overflow",
            "value too long for type "));

    @ParameterizedTest(name = "seed {0}, on {1}")
    @MethodSource("someSeeds")
    void every_step_stands_the_five_beats(long seed, Database database, @TempDir Path scratchFolder)
            throws IOException {
        run(seed, Manner.OFFLINE, database, scratchFolder);
    }

    @ParameterizedTest(name = "seed {0}, online")
    @MethodSource("onlineSeeds")
    void every_step_stands_them_online(long seed, @TempDir Path scratchFolder) throws IOException {
        run(seed, Manner.ONLINE, Database.POSTGRES, scratchFolder);
    }

    @Tag("long")
    @ParameterizedTest(name = "seed {0}, on {1}")
    @MethodSource("manySeeds")
    void every_step_of_many_stands_the_five_beats(long seed, Database database, @TempDir Path scratchFolder)
            throws IOException {
        run(seed, Manner.OFFLINE, database, scratchFolder);
    }

    static Stream<Arguments> someSeeds() {
        return onDatabases(LongStream.rangeClosed(1, 20));
    }

    static LongStream onlineSeeds() {
        Long chosen = Long.getLong("random.seed");
        return chosen == null ? LongStream.rangeClosed(1, 12) : LongStream.of(chosen);
    }

    static Stream<Arguments> manySeeds() {
        return onDatabases(LongStream.rangeClosed(21, 120));
    }

    private static Stream<Arguments> onDatabases(LongStream seeds) {
        Long chosen = Long.getLong("random.seed");
        LongStream those = chosen == null ? seeds : LongStream.of(chosen);
        return those.boxed()
                .flatMap(seed -> Arrays.stream(Database.values()).map(database -> Arguments.of(seed, database)));
    }

    private static void run(long seed, Manner manner, Database database, Path scratchFolder) throws IOException {
        Path home = Path.of("target", "random", manner + " " + database);
        List<Path> folders = new RandomChain(seed, STEPS).write(home);
        CompiledModels models = CompiledModels.of(folders.stream()
                .flatMap(folder -> Stream.of(folder.resolve("From.java"), folder.resolve("To.java")))
                .toList());
        for (Path folder : folders) {
            for (Scenario scenario : Scenario.madeByChance(folder).toList()) {
                ScenariosTest.run(scenario, manner, database, models, scratchFolder.resolve(scenario.toString()));
            }
            judge(folder, manner);
        }
    }

    /** What was written down of a step that was refused, or stopped. */
    private static void judge(Path folder, Manner manner) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".error")) {
                    assertThat(codes(Golden.read(file)))
                            .as(folder + "\n" + Golden.read(file))
                            .isSubsetOf(REFUSALS.getOrDefault(manner, Set.of()));
                } else if (name.contains("stops.")) {
                    assertThat(Golden.read(file)).as(folder.toString()).containsPattern(OBSTACLES);
                }
            }
        }
    }

    private static List<String> codes(String refusal) {
        return Pattern.compile("(?m)^error (TD\\d+)")
                .matcher(refusal)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
