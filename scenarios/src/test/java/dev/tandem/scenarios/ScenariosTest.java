package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Home;
import dev.tandem.scenarios.models.CompiledModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

    private static final Set<String> KNOWN_FILES = Set.of(
            "From.java",
            "To.java",
            "flags",
            "stops.sqlite",
            "stops.postgres",
            "seed.sql",
            "seed.sqlite.sql",
            "seed.postgres.sql",
            "after.sql",
            "after.sqlite.sql",
            "after.postgres.sql",
            "expected.sqlite.sql",
            "expected.postgres.sql",
            "expected.sqlite.error",
            "expected.postgres.error",
            "reverse.flags",
            "reverse.stops.sqlite",
            "reverse.stops.postgres",
            "reverse.seed.sql",
            "reverse.seed.sqlite.sql",
            "reverse.seed.postgres.sql",
            "reverse.after.sql",
            "reverse.after.sqlite.sql",
            "reverse.after.postgres.sql",
            "reverse.sqlite.error",
            "reverse.postgres.error",
            "online.sql",
            "online.error",
            "reverse.online.error");

    static final List<Scenario> CHOSEN =
            Chosen.folders().stream().flatMap(Scenario::of).toList();

    static final CompiledModels MODELS = CompiledModels.of(
            CHOSEN.stream().flatMap(scenario -> scenario.to().stream()).toList());

    @ParameterizedTest(name = "{0}, on {1}")
    @MethodSource("scenariosOnDatabases")
    void the_five_beats_hold(Scenario scenario, Database database, @TempDir Path scratchFolder) {
        run(scenario, database, scratchFolder);
    }

    static void run(Scenario scenario, Home home, Path scratchFolder) {
        run(scenario, Manner.OFFLINE, home, MODELS, scratchFolder);
    }

    static void run(Scenario scenario, Manner manner, Home home, CompiledModels models, Path scratchFolder) {
        try {
            new FiveBeats(scenario, manner, home, models, scratchFolder).run();
        } catch (AssertionError | SQLException | RuntimeException failed) {
            String which = "%s, %s on %s".formatted(scenario, manner, home);
            throw new AssertionError(which + "\n" + failed.getMessage(), failed);
        }
    }

    static Stream<Arguments> scenariosOnDatabases() {
        return CHOSEN.stream()
                .flatMap(
                        scenario -> Arrays.stream(Database.values()).map(database -> Arguments.of(scenario, database)));
    }

    @Test
    void a_few_scenarios_are_run_by_who_asks_for_this_test_alone() {
        assertThat(Chosen.areAll() || System.getProperty("test") != null)
                .as("all scenarios are run; -Dscenario needs -Dtest=ScenariosTest beside it")
                .isTrue();
    }

    @Test
    void no_file_of_a_scenario_is_one_that_nothing_reads() throws IOException {
        try (Stream<Path> files = Files.walk(Scenario.HOME)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(KNOWN_FILES).contains(file.getFileName().toString()));
        }
    }

    @Test
    void every_scenario_says_in_a_line_what_it_shows() {
        assertThat(Scenario.folders())
                .hasSizeGreaterThanOrEqualTo(95)
                .allSatisfy(folder -> assertThat(Golden.read(folder.resolve("To.java")))
                        .contains("\n/** ")
                        .contains(". */\n"));
    }
}
