package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final String SNAPSHOT = "migrations/sqlite/meta/0000_snapshot.json";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProject() {
        project = Project.withUsers(folder);
    }

    @Test
    void the_sql_alone_is_printed() {
        Project.Run run = project.tandem("diff", "--dialect", "postgres", "--from", "empty", "--to", "model")
                .isDone();

        assertThat(run.out()).startsWith("CREATE TABLE \"users\" (");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_snapshot_and_a_folder_are_sides_too() {
        project.tandem("generate").isDone();
        project.model("users");

        project.tandem("diff", "--dialect", "sqlite", "--from", SNAPSHOT, "--to", "src/main/java/shop/Shop.java")
                .isDone()
                .prints("drop column name")
                .says("review sqlite TS102: users.name");
        project.tandem("diff", "--dialect", "postgres", "--from", "migrations", "--to", "empty")
                .isDone()
                .prints("DROP TABLE \"users\"")
                .says("review postgres TS101: users");
    }

    @Test
    void a_column_renamed_by_flag_gets_the_backfill_that_the_model_declares() {
        project.model("users", "public final Column<String> name = text(\"name\");");
        project.tandem("generate").isDone();
        project.model(
                "users", "public final Column<String> name = text(\"full_name\").notNull().backfill(\"nobody\");");

        project.tandem(
                        "diff",
                        "--dialect",
                        "postgres",
                        "--from",
                        "migrations",
                        "--to",
                        "model",
                        "--rename",
                        "users.name=full_name")
                .isDone()
                .prints("SET \"full_name\" = 'nobody'");
    }

    @Test
    void a_folder_without_migrations_for_the_dialect_does_not_pass_for_an_empty_schema() {
        project.tandem("generate").isDone();

        project.refuses(
                        ExitCode.WRONG_USAGE,
                        "diff",
                        "--dialect",
                        "sqlite",
                        "--from",
                        "migrations/sqlite",
                        "--to",
                        "model")
                .says("error TD426", "no migrations for sqlite");
    }

    @Test
    void a_journal_is_no_snapshot() {
        project.tandem("generate").isDone();

        project.refuses(
                        ExitCode.WRONG_USAGE,
                        "diff",
                        "--dialect",
                        "sqlite",
                        "--from",
                        "migrations/sqlite/meta/_journal.json",
                        "--to",
                        "model")
                .says("error TD428: migrations/sqlite/meta/_journal.json is a journal");
    }

    @Test
    void equal_sides_print_nothing() {
        project.tandem("generate").isDone();

        Project.Run run = project.tandem(
                        "diff", "--dialect", "sqlite", "--from", SNAPSHOT, "--to", "model", "--exit-code")
                .isDone()
                .says("No differences");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_exit_code_can_tell_that_they_differ() {
        project.tandem("diff", "--dialect", "sqlite", "--from", "empty", "--to", "model", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES);
    }

    @Test
    void several_statements_stand_apart_by_breakpoints() {
        project.model("users", "public final Column<String> name = text(\"name\").unique();");

        project.tandem("diff", "--dialect", "sqlite", "--from", "empty", "--to", "model")
                .isDone()
                .prints("--> statement-breakpoint");
    }

    @Test
    void nothing_is_ever_written() {
        var before = project.files();

        project.tandem("diff", "--dialect", "sqlite", "--from", "migrations", "--to", "model");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void a_snapshot_or_a_database_of_the_other_dialect_is_refused() {
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "diff", "--dialect", "postgres", "--from", SNAPSHOT, "--to", "empty")
                .says("error TD424");
        project.refuses(
                        ExitCode.WRONG_USAGE,
                        "diff",
                        "--dialect",
                        "postgres",
                        "--from",
                        "jdbc:sqlite:x.db",
                        "--to",
                        "empty")
                .says("error TD424");
    }
}
