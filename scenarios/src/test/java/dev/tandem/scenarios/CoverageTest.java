package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.problem.ProblemException;
import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the scenarios leave anything out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {

    private final Map<Database, List<ChangeSet>> changes = new EnumMap<>(Database.class);

    @BeforeAll
    void generate(@TempDir Path folder) {
        for (Database database : Database.values()) {
            List<ChangeSet> made = ScenariosTest.CHOSEN.stream()
                    .filter(scenario -> scenario.direction() == Direction.FORWARD)
                    .filter(scenario -> scenario.obstacle(database).isEmpty())
                    .flatMap(scenario -> generate(scenario, new Project(folder.resolve(scenario.toString()), database)))
                    .toList();
            changes.put(database, made);
        }
    }

    private static Stream<ChangeSet> generate(Scenario scenario, Project project) {
        scenario.from().ifPresent(from -> project.generate(ScenariosTest.MODELS.load(from), RenameFlags.NONE));
        try {
            return project.generate(ScenariosTest.MODELS.load(scenario.to().orElseThrow()), scenario.flags()).stream()
                    .map(Generated::changes);
        } catch (ProblemException refused) {
            return Stream.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, 80", "POSTGRES, 100"})
    void enough_scenarios_are_neither_refused_nor_stopped(Database database, int enough) {
        assertThat(changes(database)).hasSizeGreaterThanOrEqualTo(enough);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_change_occurs(Database database) {
        Set<String> kinds = Stream.concat(kinds(Change.class), kinds(TableChange.class))
                .filter(kind -> kind != Change.AlterTable.class)
                .filter(kind -> !isBetweenSnapshotsAlone(kind))
                .map(Class::getSimpleName)
                .filter(kind -> !unknown(database).contains(kind))
                .collect(Collectors.toSet());
        Set<String> occurring = changes(database).stream()
                .flatMap(set -> set.causes().stream())
                .map(cause -> kind(cause).getSimpleName())
                .collect(Collectors.toSet());
        assertThat(occurring).containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Two models cannot differ in what no model declares; the tests of the dialect for Postgres have these kinds. */
    private static boolean isBetweenSnapshotsAlone(Class<?> kind) {
        return UndeclaredChange.class.isAssignableFrom(kind) || kind == TableChange.AlterRowSecurity.class;
    }

    /** Kinds of change that a database does not have: on SQLite a unique is an index. */
    private static Set<String> unknown(Database database) {
        return switch (database) {
            case SQLITE -> Set.of("AddUnique", "DropUnique", "RenameUnique");
            case POSTGRES -> Set.of("AlterTableOptions");
        };
    }

    private List<ChangeSet> changes(Database database) {
        return Objects.requireNonNull(changes.get(database));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CoverageTest::kinds)
                : Stream.of(type);
    }

    private static Class<?> kind(Cause cause) {
        return switch (cause) {
            case Cause.Whole whole -> whole.change().getClass();
            case Cause.Inside inside -> inside.change().getClass();
        };
    }

    @ParameterizedTest
    @EnumSource
    void under_a_parent_that_changes_there_are_children_with_every_action(Database database) {
        assertThat(actions(database, ForeignKey::onDelete)).containsExactlyInAnyOrder(ReferentialAction.values());
        assertThat(actions(database, ForeignKey::onUpdate)).containsExactlyInAnyOrder(ReferentialAction.values());
    }

    private Set<ReferentialAction> actions(Database database, Function<ForeignKey, ReferentialAction> when) {
        return changes(database).stream()
                .flatMap(set -> keysUnderChange(set).map(when))
                .collect(Collectors.toSet());
    }

    private static Stream<ForeignKey> keysUnderChange(ChangeSet set) {
        Set<QualifiedName> changed = set.changes().stream()
                .flatMap(change -> change instanceof Change.AlterTable alter
                        ? Stream.of(alter.tables().from().name())
                        : Stream.empty())
                .collect(Collectors.toSet());
        Schema before = set.schemas().from();
        return before.tables().stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> changed.contains(key.table()));
    }
}
