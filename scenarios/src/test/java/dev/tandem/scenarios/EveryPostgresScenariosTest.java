package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All scenarios on every version of Postgres that is supported beside the latest. */
@Tag("long")
class EveryPostgresScenariosTest {

    @ParameterizedTest(name = "{0}, on {1}")
    @MethodSource("scenariosOnServers")
    void the_five_beats_hold(Scenario scenario, Path server, @TempDir Path scratchFolder) {
        ScenariosTest.run(scenario, PostgresServer.from(server), scratchFolder);
    }

    /** The newest is OnlineScenariosTest's. */
    @ParameterizedTest(name = "{0}, online on {1}")
    @MethodSource("scenariosOnTheOldest")
    void the_five_beats_hold_online(Scenario scenario, Path server, @TempDir Path scratchFolder) {
        ScenariosTest.run(scenario, Manner.ONLINE, PostgresServer.from(server), ScenariosTest.MODELS, scratchFolder);
    }

    static Stream<Arguments> scenariosOnServers() throws IOException {
        return servers().stream().flatMap(EveryPostgresScenariosTest::scenariosOn);
    }

    static Stream<Arguments> scenariosOnTheOldest() throws IOException {
        return scenariosOn(servers().get(0));
    }

    private static Stream<Arguments> scenariosOn(Path server) {
        return ScenariosTest.CHOSEN.stream().map(scenario -> Arguments.of(scenario, server));
    }

    private static List<Path> servers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/servers"))) {
            List<Path> servers = files.sorted().toList();
            assertThat(servers).hasSize(4);
            return servers;
        }
    }
}
