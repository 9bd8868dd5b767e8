package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.Project.Generated;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.scenarios.models.CompiledModels;
import dev.tandem.scenarios.rows.RowFiller;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A SQLite folder in the hands of others: drizzle-orm's migrator over better-sqlite3, and the {@code sqlite3} shell. */
class OtherRunnersTest {

    private static final Path REBUILD = Scenario.HOME.resolve("parent_rebuild");

    /** Some of its rows fail the check that the rebuild adds. */
    private static final Path FAILING_COPY = Scenario.HOME.resolve("stops_at_check");

    private static final CompiledModels MODELS = CompiledModels.of(List.of(
            REBUILD.resolve("From.java"),
            REBUILD.resolve("To.java"),
            FAILING_COPY.resolve("From.java"),
            FAILING_COPY.resolve("To.java")));

    @TempDir
    private Path folder;

    private Path file;
    private Project project;

    @BeforeEach
    void in_an_empty_folder() {
        file = folder.resolve("app.db");
        project = new Project(folder.resolve("migrations"), Database.SQLITE);
    }

    @Test
    @Tag("interop")
    void drizzles_migrator_stops_while_foreign_keys_are_on_and_loses_nothing() throws SQLException {
        generate(REBUILD, "From.java");
        assertThat(drizzle("on").output()).isEmpty();
        fill();
        SqliteContent before = content();
        generate(REBUILD, "To.java");

        Command drizzle = drizzle("on");

        assertThat(drizzle.output()).contains("foreign keys are on: run this file with Tandem");
        assertThat(drizzle.exitCode()).isNotZero();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    @Tag("interop")
    void drizzles_migrator_does_as_ours_with_foreign_keys_off() throws SQLException {
        generate(REBUILD, "From.java");
        drizzle("off");
        fill();
        generate(REBUILD, "To.java");

        assertThat(drizzle("off").output()).isEmpty();

        SqliteContent after = content();
        assertThat(after).isEqualTo(contentAfterOurs());
    }

    @Test
    @Tag("shell")
    void the_shell_does_as_ours_by_the_recipe_at_the_head_of_the_file() throws SQLException, IOException {
        generate(REBUILD, "From.java");
        project.migrate(scratch(file));
        fill();

        Command shell = shellByRecipe(generate(REBUILD, "To.java"));

        assertThat(shell.output()).isEmpty();
        assertThat(content()).isEqualTo(contentAfterOurs());
    }

    @Test
    @Tag("shell")
    void the_shell_loses_nothing_by_that_recipe_when_a_copy_fails() throws SQLException, IOException {
        generate(FAILING_COPY, "From.java");
        project.migrate(scratch(file));
        fill();
        SqliteContent before = content();
        Generated generated = generate(FAILING_COPY, "To.java");

        Command shell = shellByRecipe(generated);

        assertThat(shell.output()).contains("CHECK constraint failed: age_check");
        assertThat(shell.exitCode()).isNotZero();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    @Tag("shell")
    void without_the_recipe_the_shell_goes_on_after_a_copy_that_failed() throws SQLException, IOException {
        generate(FAILING_COPY, "From.java");
        project.migrate(scratch(file));
        fill();
        SqliteContent before = content();

        Command.run(folder, "sh", "-c", "sqlite3 app.db < " + written(generate(FAILING_COPY, "To.java")));

        assertThat(content()).isNotEqualTo(before);
    }

    private Generated generate(Path scenario, String model) {
        return project.generate(MODELS.load(scenario.resolve(model)), RenameFlags.NONE)
                .orElseThrow();
    }

    private Command drizzle(String foreignKeys) {
        Path migrations = folder.resolve("migrations/sqlite");
        return Command.run(
                NodePackages.DRIZZLE.installed(),
                "node",
                "migrate.mjs",
                file.toString(),
                migrations.toString(),
                foreignKeys);
    }

    /** As the second line of the file says. */
    private Command shellByRecipe(Generated generated) throws IOException {
        String recipe = generated.sql().lines().skip(1).findFirst().orElseThrow();
        assertThat(recipe).startsWith("-- sqlite3 ").contains("app.db").contains("<this file>");
        String line = recipe.substring("-- ".length()).replace("<this file>", written(generated));
        return Command.run(folder, "sh", "-c", line);
    }

    private String written(Generated generated) throws IOException {
        Files.writeString(folder.resolve("next.sql"), generated.sql());
        return "next.sql";
    }

    private void fill() throws SQLException {
        fill(file);
    }

    private void fill(Path database) throws SQLException {
        try (Connection connection = scratch(database).connect()) {
            new RowFiller(Database.SQLITE, project.lastSchema()).fill(connection, Optional.empty());
        }
    }

    private SqliteContent content() throws SQLException {
        return content(file);
    }

    private static SqliteContent content(Path database) throws SQLException {
        try (Connection connection = scratch(database).connect()) {
            return SqliteContent.of(connection);
        }
    }

    /** What the same rows become when Tandem migrates them. */
    private SqliteContent contentAfterOurs() throws SQLException {
        Path ours = folder.resolve("ours.db");
        project = new Project(folder.resolve("ours"), Database.SQLITE);
        generate(REBUILD, "From.java");
        project.migrate(scratch(ours));
        fill(ours);
        generate(REBUILD, "To.java");
        project.migrate(scratch(ours));
        return content(ours);
    }

    private static Scratch scratch(Path database) {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + database);
        return new Scratch() {
            @Override
            public DataSource dataSource() {
                return dataSource;
            }

            @Override
            public void close() {}
        };
    }
}
