package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All scenarios with {@code postgres.online=true}: they end where the others do, or are refused. */
class OnlineScenariosTest {

    @ParameterizedTest(name = "{0}, online")
    @MethodSource("scenarios")
    void the_five_beats_hold(Scenario scenario, @TempDir Path scratchFolder) {
        ScenariosTest.run(scenario, Manner.ONLINE, Database.POSTGRES, ScenariosTest.MODELS, scratchFolder);
    }

    static Stream<Scenario> scenarios() {
        return ScenariosTest.CHOSEN.stream();
    }
}
