package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Rename;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.catalogue.Catalogue;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Home;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.scenarios.models.CompiledModels;
import dev.tandem.scenarios.rows.RowFiller;
import dev.tandem.scenarios.rows.Survivors;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A scenario on one database, in the five beats that every change must stand. */
final class FiveBeats {

    /** What the golden file says where this database has the same before and after. */
    private static final String NO_CHANGE = "-- No schema changes, nothing to migrate\n";

    private final Scenario scenario;
    private final Manner manner;
    private final Database database;
    private final Home home;
    private final CompiledModels models;
    private final Path scratchFolder;
    private final RenameFlags flags;

    FiveBeats(Scenario scenario, Manner manner, Home home, CompiledModels models, Path scratchFolder) {
        this.scenario = scenario;
        this.manner = manner;
        this.database = home.database();
        this.home = home;
        this.models = models;
        this.scratchFolder = scratchFolder;
        this.flags = flags();
    }

    private RenameFlags flags() {
        Scenario forward = scenario.forward();
        if (scenario.direction() == Direction.FORWARD || !scenario.saysNothingOfRenames()) {
            return scenario.flags();
        }
        Project there = new Project(scratchFolder.resolve("there"), database);
        forward.from().ifPresent(from -> there.generate(models.load(from), RenameFlags.NONE));
        return there.wayBack(model(forward), forward.flags());
    }

    private Class<?> model(Scenario leadingTo) {
        return leadingTo.to().<Class<?>>map(models::load).orElse(NoTables.class);
    }

    void run() throws SQLException {
        try (Scratch migrated = home.scratch();
                Scratch fresh = home.scratch()) {
            Project project = new Project(scratchFolder.resolve("project"), manner.dialect(database));
            if (!theDatabaseIsBuilt(project, migrated)) {
                return;
            }
            Schema from = project.lastSchema();
            LiveProof.assertHolds(database, migrated, from);
            Optional<Generated> generated = theMigrationIsAsExpected(project);
            if (generated.isPresent()) {
                theRestHolds(project, migrated, fresh, new Step(generated.get(), from, project.lastSchema()));
            } else if (manner == Manner.OFFLINE) {
                assertThat(scenario.obstacle(database))
                        .as("what stops a migration, though there is none")
                        .isEmpty();
            }
        }
    }

    /** Where the database is to go. */
    private record Step(String sql, Pair<Schema> schemas, List<Rename> renames) {
        Step(Generated generated, Schema from, Schema to) {
            this(generated.sql(), new Pair<>(from, to), generated.renames());
        }
    }

    private void theRestHolds(Project project, Scratch migrated, Scratch fresh, Step step) throws SQLException {
        if (scenario.byChance()) {
            rehearse(step);
        }
        fill(migrated, step);
        Optional<String> obstacle = scenario.obstacle(database);
        if (obstacle.isPresent() && manner == Manner.ONLINE) {
            theRowsStopIt(project, migrated, obstacle.get());
            return;
        }
        if (obstacle.isPresent()) {
            theMigrationStops(project, migrated, step, obstacle.get());
            return;
        }
        Survivors survivors;
        try (Connection connection = migrated.connect()) {
            survivors = Survivors.before(database, connection, step.schemas(), step.renames());
        }
        theMigrationIsApplied(project, migrated, step.sql());
        LiveEquality.assertHolds(database, migrated, project.lastSchema());
        theCatalogueEqualsAFreshOne(migrated, fresh);
        LiveProof.assertHolds(database, migrated, step.schemas().to());
        LiveProof.assertTellsApart(database, migrated, step.schemas());
        nothingIsLeftToDo(project, migrated, survivors);
    }

    /** What chance has made may find rows in its way: then that is what is expected of it. */
    private void rehearse(Step step) throws SQLException {
        try (Scratch rehearsal = home.scratch()) {
            Project project = new Project(scratchFolder.resolve("rehearsal"), manner.dialect(database));
            theDatabaseIsBuilt(project, rehearsal);
            fill(rehearsal, step);
            project.generate(model(scenario), flags);
            try {
                project.migrate(rehearsal);
            } catch (MigrationException stopped) {
                scenario.noteObstacle(database, obstacle(stopped));
            }
        }
    }

    private static String obstacle(MigrationException stopped) {
        Throwable cause = stopped.getCause();
        String message = String.valueOf((cause == null ? stopped : cause).getMessage());
        return message.lines().findFirst().orElseThrow();
    }

    /** First beat: through the product, as the user's database came about; false where no way back begins at To. */
    private boolean theDatabaseIsBuilt(Project project, Scratch migrated) throws SQLException {
        try {
            generateFrom(project);
        } catch (ProblemException refused) {
            assertThat(scenario.byChance() || scenario.direction() == Direction.REVERSE)
                    .as(refused.getMessage())
                    .isTrue();
            scenario.refusal(database).assertEquals(refused.getMessage() + "\n");
            return false;
        }
        if (scenario.from().isPresent()) {
            try {
                project.migrate(migrated);
            } catch (MigrationException wrong) {
                assertThat(scenario.direction()).as(wrong.getMessage()).isEqualTo(Direction.REVERSE);
                assertThat(wrong)
                        .hasMessageContaining(scenario.obstacle(database).orElse("nothing"));
                return false;
            }
        }
        return true;
    }

    /** Only now, that the rows know which of them the change takes an interest in. */
    private void fill(Scratch migrated, Step step) throws SQLException {
        if (scenario.from().isPresent()) {
            try (Connection connection = migrated.connect()) {
                new RowFiller(database, step.schemas(), step.renames()).fill(connection, scenario.seed(database));
            }
        }
    }

    private void generateFrom(Project project) {
        scenario.from().ifPresent(from -> project.generate(models.load(from), RenameFlags.NONE));
    }

    /** Second beat; empty where the change was to be refused, and was, or is none here. */
    private Optional<Generated> theMigrationIsAsExpected(Project project) {
        Optional<Golden> golden = manner == Manner.ONLINE ? scenario.onlineMigration() : scenario.migration(database);
        try {
            Optional<Generated> generated = project.generate(model(scenario), flags);
            refusal().assertAbsent("the change is no longer refused");
            golden.ifPresent(it -> it.assertEquals(generated.map(this::text).orElse(NO_CHANGE)));
            Project again = new Project(scratchFolder.resolve("again"), manner.dialect(database));
            generateFrom(again);
            again.generate(model(scenario), flags);
            assertThat(again.files())
                    .as("what is generated from the same input, byte for byte")
                    .isEqualTo(project.files());
            return generated;
        } catch (ProblemException refused) {
            golden.ifPresent(it -> it.assertAbsent("the change is refused: " + refused.getMessage()));
            refusal().assertEquals(refused.getMessage() + "\n");
            return Optional.empty();
        }
    }

    private String text(Generated generated) {
        return manner == Manner.ONLINE ? generated.parts() : generated.sql();
    }

    /** What is refused anyway needs no second golden. */
    private Golden refusal() {
        Golden anyway = scenario.refusal(database);
        return manner == Manner.ONLINE && !Files.exists(anyway.file()) ? scenario.onlineRefusal() : anyway;
    }

    /** What came before stays, and a second start gets as far as the first. */
    private void theRowsStopIt(Project project, Scratch migrated, String obstacle) throws SQLException {
        assertThatThrownBy(() -> project.migrate(migrated)).hasMessageContaining(obstacle);
        Catalogue stopped = catalogue(migrated);
        assertThatThrownBy(() -> project.migrate(migrated)).hasMessageContaining(obstacle);
        assertThat(catalogue(migrated)).isEqualTo(stopped);
    }

    /** Rows that the new structure cannot hold: the third beat fails and leaves all as it was. */
    private void theMigrationStops(Project project, Scratch migrated, Step step, String obstacle) throws SQLException {
        Survivors survivors;
        try (Connection connection = migrated.connect()) {
            survivors = Survivors.ofNoChange(database, connection, step.schemas(), step.renames());
        }
        Catalogue before = catalogue(migrated);
        assertThatThrownBy(() -> project.migrate(migrated)).hasMessageContaining(obstacle);
        assertThat(catalogue(migrated)).isEqualTo(before);
        try (Connection connection = migrated.connect()) {
            survivors.assertAllThere(connection);
        }
    }

    private Catalogue catalogue(Scratch scratch) throws SQLException {
        try (Connection connection = scratch.connect()) {
            return Catalogue.of(database, connection);
        }
    }

    /** Third beat; on SQLite others try the file before, and come as far or are stopped. */
    private void theMigrationIsApplied(Project project, Scratch migrated, String file) throws SQLException {
        if (database == Database.POSTGRES) {
            project.migrate(migrated);
            return;
        }
        PlainRunner.assertLosesNothing(migrated, file);
        Optional<SqliteContent> plain = PlainRunner.structureAfter(migrated, file);
        project.migrate(migrated);
        if (plain.isPresent()) {
            try (Connection connection = migrated.connect()) {
                assertThat(SqliteContent.of(connection).structure())
                        .as("what the applier leaves behind, compared with a plain runner")
                        .isEqualTo(plain.get());
            }
        }
    }

    /** Fourth beat. */
    private void theCatalogueEqualsAFreshOne(Scratch migrated, Scratch fresh) throws SQLException {
        Project project = new Project(scratchFolder.resolve("fresh"), database);
        if (scenario.to().isPresent()) {
            project.generate(model(scenario), RenameFlags.NONE);
            project.migrate(fresh);
        }
        assertThat(catalogue(migrated).toString())
                .as("the migrated database, compared with a fresh one")
                .isEqualTo(catalogue(fresh).toString());
        assertThat(migrated.dump()).as("the same by pg_dump").isEqualTo(fresh.dump());
    }

    /** Fifth beat: neither in the model nor among the rows. */
    private void nothingIsLeftToDo(Project project, Scratch migrated, Survivors survivors) throws SQLException {
        assertThat(project.generate(model(scenario), RenameFlags.NONE))
                .as("what is generated after it was generated")
                .isEmpty();
        try (Connection connection = migrated.connect()) {
            survivors.assertAllThere(connection);
            for (String question : scenario.after(database)) {
                assertYes(connection, question);
            }
        }
    }

    private static void assertYes(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next() && answer.getBoolean(1)).as(question).isTrue();
        }
    }
}
