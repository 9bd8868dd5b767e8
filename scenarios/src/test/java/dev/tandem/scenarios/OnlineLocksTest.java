package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.scenarios.locks.LockWatch;
import dev.tandem.scenarios.rows.RowFiller;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.MigrationFile;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code postgres.online=true} is for. */
class OnlineLocksTest {

    private static final Database POSTGRES = Database.POSTGRES;

    @TempDir
    private Path folder;

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("onlineScenarios")
    void no_transaction_looks_at_all_rows_while_it_keeps_writers_out(Scenario scenario) throws SQLException {
        assertThat(offences(scenario, Manner.ONLINE)).isEmpty();
    }

    static Stream<Scenario> onlineScenarios() {
        return ScenariosTest.CHOSEN.stream()
                .filter(scenario -> scenario.direction() == Direction.FORWARD)
                .filter(scenario -> scenario.from().isPresent() && scenario.to().isPresent())
                .filter(scenario -> scenario.obstacle(POSTGRES).isEmpty())
                .filter(scenario -> !Files.exists(scenario.refusal(POSTGRES).file()))
                .filter(scenario -> !Files.exists(scenario.onlineRefusal().file()));
    }

    /** Or the test above would prove nothing. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("lockingScenarios")
    void the_same_change_in_one_transaction_does(Scenario scenario) throws SQLException {
        assertThat(offences(scenario, Manner.OFFLINE)).isNotEmpty();
    }

    static Stream<Scenario> lockingScenarios() {
        return Stream.of(
                        "index_add",
                        "index_change",
                        "unique_add",
                        "primary_key_change",
                        "foreign_key_add",
                        "check_add",
                        "column_add_required",
                        "column_add_volatile_default",
                        "column_required_with_backfill")
                .flatMap(name -> Scenario.of(Scenario.HOME.resolve(name)))
                .filter(scenario -> scenario.direction() == Direction.FORWARD)
                .filter(ScenariosTest.CHOSEN::contains);
    }

    private List<String> offences(Scenario scenario, Manner manner) throws SQLException {
        try (Scratch scratch = POSTGRES.scratch()) {
            Project project = new Project(folder.resolve("project"), manner.dialect(POSTGRES));
            project.generate(ScenariosTest.MODELS.load(scenario.from().orElseThrow()), RenameFlags.NONE);
            project.migrate(scratch);
            Schema from = project.lastSchema();
            Optional<Generated> generated =
                    project.generate(ScenariosTest.MODELS.load(scenario.to().orElseThrow()), scenario.flags());
            if (generated.isEmpty()) {
                return List.of();
            }
            try (Connection connection = scratch.connect()) {
                new RowFiller(
                                POSTGRES,
                                new Pair<>(from, project.lastSchema()),
                                generated.get().renames())
                        .fill(connection, scenario.seed(POSTGRES));
            }
            return LockWatch.offences(
                    scratch,
                    generated.get().files().stream().map(MigrationFile::sql).toList());
        }
    }
}
