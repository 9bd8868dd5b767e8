package dev.tandem.scenarios;

import dev.tandem.change.Pair;
import dev.tandem.resolve.Rename;
import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.catalogue.Catalogue;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.scenarios.rows.RowFiller;
import dev.tandem.scenarios.rows.Survivors;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A scenario in the hands of drizzle-kit, which plans from our two snapshots, and of a migrator that runs its plan. */
record DrizzleMigration(Scenario scenario, DrizzleOrm.Client client, Path home) {

    private static final String RIGHT = "";

    /** What stops it, or else what is wrong behind it; nothing where it does as we do. */
    String end() throws SQLException {
        Project project = new Project(home.resolve("project"), client.kind());
        try (Scratch migrated = client.kind().scratch()) {
            project.generate(model(scenario.from().orElseThrow()), RenameFlags.NONE);
            project.migrate(migrated);
            Schema from = project.lastSchema();
            Generated ours = project.generate(model(scenario.to().orElseThrow()), scenario.flags())
                    .orElseThrow();
            Pair<Schema> schemas = new Pair<>(from, project.lastSchema());
            Survivors survivors = fill(migrated, schemas, ours.renames());
            String stop = stop(migrated, ours.renames());
            return stop.isEmpty() ? wrong(migrated, survivors) : stop;
        }
    }

    private Survivors fill(Scratch migrated, Pair<Schema> schemas, List<Rename> renames) throws SQLException {
        try (Connection connection = migrated.connect()) {
            new RowFiller(client.kind(), schemas, renames).fill(connection, scenario.seed(client.kind()));
            return Survivors.ofRows(client.kind(), connection, schemas, renames);
        }
    }

    private String stop(Scratch migrated, List<Rename> renames) throws SQLException {
        Path folder = home.resolve("project").resolve(client.kind().toString());
        List<String> words =
                new ArrayList<>(List.of("node", "plan.cjs", client.kind().toString()));
        words.add(folder.toAbsolutePath().toString());
        renames.forEach(rename -> words.add(newName(rename)));
        Command plan = Command.run(NodePackages.DRIZZLE.installed(), words.toArray(String[]::new));
        if (plan.exitCode() != 0) {
            return plan.output();
        }
        return new DrizzleOrm(client, migrated).tryToMigrate(folder).output();
    }

    private static String newName(Rename rename) {
        return switch (rename) {
            case Rename.OfTable table -> table.to().name();
            case Rename.OfColumn column -> column.to();
            case Rename.OfView view -> view.to().name();
            case Rename.OfEnum type -> type.to().name();
            case Rename.OfEnumValue value -> value.to();
            case Rename.OfSequence sequence -> sequence.to().name();
        };
    }

    private String wrong(Scratch migrated, Survivors survivors) throws SQLException {
        if (scenario.obstacle(client.kind()).isPresent()) {
            return "not stopped: " + scenario.obstacle(client.kind()).get();
        }
        List<String> differences = differences(migrated);
        if (!differences.isEmpty()) {
            return String.join("\n", differences);
        }
        String answer = wrongAnswer(migrated);
        return answer.isEmpty() ? lost(migrated, survivors) : answer;
    }

    /** From a fresh database. */
    private List<String> differences(Scratch migrated) throws SQLException {
        Project project = new Project(home.resolve("fresh"), client.kind());
        project.generate(model(scenario.to().orElseThrow()), RenameFlags.NONE);
        try (Scratch fresh = client.kind().scratch()) {
            project.migrate(fresh);
            List<String> differences = new ArrayList<>();
            facts(fresh).stream().filter(isNoneOf(migrated)).forEach(fact -> differences.add("missing: " + fact));
            facts(migrated).stream().filter(isNoneOf(fresh)).forEach(fact -> differences.add("left: " + fact));
            return differences;
        }
    }

    private Predicate<String> isNoneOf(Scratch database) throws SQLException {
        List<String> facts = facts(database);
        return fact -> !facts.contains(fact);
    }

    private List<String> facts(Scratch database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalogue.of(client.kind(), connection).facts();
        }
    }

    private String wrongAnswer(Scratch migrated) throws SQLException {
        try (Connection connection = migrated.connect();
                Statement statement = connection.createStatement()) {
            for (String question : scenario.after(client.kind())) {
                try (ResultSet answer = statement.executeQuery(question)) {
                    if (!answer.next() || !answer.getBoolean(1)) {
                        return "not so: " + question;
                    }
                }
            }
        }
        return RIGHT;
    }

    private static String lost(Scratch migrated, Survivors survivors) throws SQLException {
        try (Connection connection = migrated.connect()) {
            survivors.assertAllThere(connection);
            return RIGHT;
        } catch (AssertionError lost) {
            return "lost: " + lost.getMessage();
        }
    }

    private static Class<?> model(Path source) {
        return ScenariosTest.MODELS.load(source);
    }
}
