package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProject() {
        project = Project.withUsers(folder);
    }

    @Test
    void the_first_run_writes_both_dialects_and_says_what_they_change() {
        project.tandem("generate")
                .isDone()
                .prints(
                        "sqlite: " + folder.resolve("migrations/sqlite/0000_create_users.sql"),
                        "postgres: " + folder.resolve("migrations/postgres/0000_create_users.sql"),
                        "  create table users");

        assertThat(project.files().keySet())
                .contains(
                        "migrations/.gitattributes",
                        "migrations/sqlite/0000_create_users.sql",
                        "migrations/sqlite/meta/0000_snapshot.json",
                        "migrations/sqlite/meta/_journal.json",
                        "migrations/postgres/0000_create_users.sql",
                        "migrations/postgres/meta/0000_snapshot.json",
                        "migrations/postgres/meta/_journal.json");
        assertThat(project.read("migrations/sqlite/0000_create_users.sql")).contains("CREATE TABLE `users`");
        assertThat(project.read("migrations/postgres/0000_create_users.sql")).contains("CREATE TABLE \"users\"");
    }

    @Test
    void the_second_run_finds_nothing_to_do_and_touches_nothing() {
        project.tandem("generate").isDone();
        var before = project.files();

        project.tandem("generate").isDone().prints("No schema changes, nothing to migrate\n");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void an_edited_model_becomes_a_second_migration() {
        project.tandem("generate").isDone();
        project.model("users", NAME, "public final Column<Integer> age = integer(\"age\");");

        project.tandem("generate").isDone().prints("0001_add_users_age.sql");
        assertThat(project.read("migrations/postgres/0001_add_users_age.sql")).contains("ADD COLUMN \"age\" integer");
    }

    @Test
    void only_the_dialects_that_were_asked_for_are_written() {
        project.tandem("generate", "--dialect", "postgres").isDone();

        assertThat(project.path("migrations/postgres/0000_create_users.sql")).exists();
        assertThat(project.path("migrations/sqlite")).doesNotExist();
    }

    @Test
    void what_is_listed_belongs_to_its_dialect_whatever_their_order() {
        project.tandem("generate", "--dialect", "postgres,sqlite", "--json")
                .isDone()
                .prints("\"file\":\"" + folder.resolve("migrations/postgres/0000_create_users.sql") + "\"");
    }

    @Test
    void a_name_of_the_users_is_taken() {
        project.tandem("generate", "--name", "the first").isDone();

        assertThat(project.path("migrations/sqlite/0000_the_first.sql")).exists();
    }

    @Test
    void a_dry_run_prints_the_sql_and_writes_nothing() {
        var before = project.files();

        project.tandem("generate", "--dry-run").isDone().prints("CREATE TABLE `users`", "CREATE TABLE \"users\"");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void quiet_says_nothing_but_what_is_to_be_reviewed() {
        project.tandem("generate").isDone();
        project.model("users");

        Project.Run run = project.tandem("generate", "--quiet").isDone();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("review sqlite TS102: users.name", "review postgres TS102: users.name");
    }

    @Test
    void json_is_one_object_on_one_line() {
        Project.Run run = project.tandem("generate", "--json").isDone();

        assertThat(run.out())
                .startsWith("{\"migrations\":[{\"dialect\":\"sqlite\",")
                .contains("\"tag\":\"0000_create_users\"", "\"changes\":[\"create table users\"]", "\"hazards\":[]")
                .hasLineCount(1);
    }

    @Test
    void json_without_changes_lists_no_migration() {
        project.tandem("generate").isDone();

        assertThat(project.tandem("generate", "--json").out()).isEqualTo("{\"migrations\":[]}\n");
    }

    @Test
    void settings_come_from_the_environment_too() {
        project.environment("TANDEM_DIALECT", "sqlite")
                .environment("TANDEM_OUT", "db")
                .tandem("generate")
                .isDone();

        assertThat(project.path("db/sqlite/0000_create_users.sql")).exists();
        assertThat(project.path("db/postgres")).doesNotExist();
    }
}
