package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told with a code and without a stack trace, and the folder stays as it was. */
class BadInputTest {

    private static final String JOURNAL = "migrations/sqlite/meta/_journal.json";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProject() {
        project = Project.withUsers(folder);
    }

    @Test
    void an_unknown_option_or_command_is_told_with_the_nearest_one() {
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--dry-rum")
                .says("did you mean --dry-run?", "tandem generate --help");
        project.refuses(ExitCode.WRONG_USAGE, "generat").says("did you mean generate?");
        project.refuses(ExitCode.WRONG_USAGE).says("tandem --help");
    }

    @Test
    void a_folder_without_a_project_is_told() throws IOException {
        Files.delete(project.path("tandem.properties"));

        project.refuses(ExitCode.WRONG_USAGE, "generate").says("error TD401: there is no tandem.properties");
    }

    @Test
    void settings_that_are_no_text_are_told() {
        project.file("tandem.properties", "schema=C:\\users\n");

        project.refuses(ExitCode.WRONG_USAGE, "generate").says("error TD402");
    }

    @Test
    void an_unknown_setting_is_told_with_the_nearest_one() {
        project.file("tandem.properties", "shema=x\n");

        project.refuses(ExitCode.WRONG_USAGE, "generate")
                .says("error TD403", "did you mean schema?", "tandem.properties:1");
    }

    @Test
    void an_unknown_dialect_is_told_with_the_nearest_one() {
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--dialect", "sqlite,postgre")
                .says("error TD404: unknown dialect 'postgre', did you mean postgres?");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--dialect", "sqlite,")
                .says("error TD404");
    }

    @Test
    void a_model_that_does_not_compile_shows_the_compilers_own_words() {
        project.model("users", "public final Column<String> name = txt(\"name\");");

        project.refuses(ExitCode.FAILED, "generate").says("error TD406", "Shop.java:10: error: cannot find symbol");
    }

    @Test
    void a_model_that_is_not_there_is_told() {
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--schema", "src/Gone.java")
                .says("error TD407");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--schema", "shop.Gone")
                .says("error TD407");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--schema", "dev.tandem.declare.Table")
                .says("error TD408");
    }

    @Test
    void a_model_whose_constructor_throws_is_told_with_its_line() {
        project.modelWith("    int n = 1 / Integer.parseInt(\"0\");\n");

        project.refuses(ExitCode.FAILED, "generate").says("error TD409", "at:  Shop.java:6", "/ by zero");
    }

    @Test
    void a_model_that_makes_no_sense_is_told_with_its_line() {
        project.model("users", "public final Column<Long> other = bigint(\"other\").references(() -> null);");

        project.refuses(ExitCode.FAILED, "generate").says("error TD1", "at:  Shop.java:10");
    }

    @Test
    void a_journal_that_is_damaged_is_told() {
        project.tandem("generate").isDone();
        project.file(JOURNAL, "{\"version\": \"7\", \"entries\": [");

        project.refuses(ExitCode.FAILED, "generate").says("error TD302", "_journal.json");
        project.refuses(ExitCode.FAILED, "status").says("error TD5", "_journal.json");
        project.refuses(ExitCode.FAILED, "migrate").says("error TD5", "_journal.json");
    }

    @Test
    void a_snapshot_that_is_damaged_or_gone_is_told() throws IOException {
        project.tandem("generate").isDone();
        project.file("migrations/sqlite/meta/0000_snapshot.json", "[]");
        project.refuses(ExitCode.FAILED, "generate").says("error TD307");

        Files.delete(project.path("migrations/sqlite/meta/0000_snapshot.json"));
        project.refuses(ExitCode.FAILED, "generate").says("error TD308");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() {
        project.refuses(ExitCode.FAILED, "generate", "--out", "/proc/migrations")
                .says("error TD311");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() {
        project.file("migrations", "not a folder");

        project.refuses(ExitCode.FAILED, "generate").says("error TD311");
    }

    @Test
    void a_migration_that_no_journal_names_is_not_written_over() {
        project.file("migrations/sqlite/0000_create_users.sql", "-- someone's work");

        project.refuses(ExitCode.FAILED, "generate").says("error TD310");
    }

    @Test
    void a_database_that_cannot_be_reached_is_told() {
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "migrate", "--url", "jdbc:postgresql://localhost:1/notes")
                .says("error TD5");
        project.refuses(ExitCode.FAILED, "migrate", "--url", "jdbc:sqlite:no/such/folder/x.db")
                .says("error TD5");
        project.refuses(ExitCode.FAILED, "status", "--url", "jdbc:sqlite:src").says("error TD5");
    }

    @Test
    void a_parameter_that_the_driver_does_not_understand_is_told() {
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "migrate", "--url", "jdbc:sqlite:x.db?busy_timeout=soon")
                .says("error TD533", "soon");
    }

    @Test
    void a_database_of_another_kind_or_none_at_all_is_told() {
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--url", "postgres://me:secret@host/db")
                .says("error TD412");
        project.file("tandem.properties", "schema=x\n");
        project.refuses(ExitCode.WRONG_USAGE, "migrate").says("error TD411", "--url jdbc:sqlite:notes.db");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--url", "jdbc:sqlite::memory:")
                .says("error TD427");
    }

    @Test
    void a_password_is_never_shown() {
        assertThat(project.refuses(ExitCode.WRONG_USAGE, "migrate", "--url", "postgres://me:secret@host/db")
                        .err())
                .doesNotContain("secret");
        project.tandem("generate").isDone();
        assertThat(project.refuses(
                                ExitCode.FAILED,
                                "migrate",
                                "--url",
                                "jdbc:postgresql://localhost:1/db?user=me&password=secret")
                        .err())
                .doesNotContain("secret");
        assertThat(project.refuses(
                                ExitCode.FAILED,
                                "migrate",
                                "--url",
                                "jdbc:postgresql://localhost:no-port/db?user=me&password=secret")
                        .err())
                .contains("no-port")
                .doesNotContain("secret");
    }

    @Test
    void a_host_that_nobody_knows_is_named() {
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "migrate", "--url", "jdbc:postgresql://db.invalid/notes")
                .says("the host db.invalid is not known");
    }

    @Test
    void what_is_no_path_is_told() {
        project.file("tandem.properties", "schema=\\u0000.java\nurl=jdbc:sqlite:\\u0000\n");

        project.refuses(ExitCode.WRONG_USAGE, "generate").says("error TD405");
        project.refuses(ExitCode.WRONG_USAGE, "migrate").says("error TD405");
    }

    @Test
    void settings_of_the_applier_that_make_no_sense_are_told() {
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--lock-timeout", "soon")
                .says("error TD414: 'soon' is no lock-timeout");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--statement-timeout", "0s")
                .says("error TD414: '0s' is no statement-timeout");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--lock-timeout", "999999999h")
                .says("error TD414", "24 days");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--ledger", "x".repeat(64))
                .says("error TD413");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--ledger", "drizzle.ours")
                .says("error TD413: 'drizzle.ours' is no name for the ledger", "a table of SQLite is in no schema");
        project.refuses(
                        ExitCode.WRONG_USAGE,
                        "migrate",
                        "--url",
                        "jdbc:postgresql://localhost:1/db",
                        "--ledger",
                        "a.b.c")
                .says("error TD413: 'a.b.c'");
    }

    @Test
    void the_folder_of_the_other_dialect_is_refused() {
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "status", "--dir", "migrations/postgres")
                .says("error TD506");
    }

    @Test
    void migrating_without_a_folder_of_migrations_is_told() {
        project.refuses(ExitCode.FAILED, "migrate").says("error TD5");
    }

    @Test
    void a_problem_is_there_for_programs_too() {
        Project.Run run = project.tandem("generate", "--dialect", "x", "--json").endsWith(ExitCode.WRONG_USAGE);

        assertThat(run.out()).startsWith("{\"exitCode\":64,\"problems\":[{\"code\":\"TD404\",");
    }
}
