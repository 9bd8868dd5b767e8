package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProjectWithAMigration() {
        project = Project.withUsers(folder);
        project.tandem("generate").isDone();
    }

    @Test
    void a_database_file_is_made_beside_the_settings() throws SQLException {
        project.tandem("migrate")
                .isDone()
                .prints("jdbc:sqlite:" + folder.resolve("shop.db"), "applied 0000_create_users in ");

        assertThat(ask("SELECT count(*) FROM users")).isEqualTo("0");
    }

    @Test
    void the_second_run_finds_nothing_pending() {
        project.tandem("migrate").isDone();

        project.tandem("migrate").isDone().prints("No pending migrations\n");
    }

    @Test
    void rows_survive_an_edit_of_the_model() throws SQLException {
        project.tandem("migrate").isDone();
        ask("INSERT INTO users (name) VALUES ('Ada') RETURNING id");
        project.model("users", NAME, "public final Column<Integer> age = integer(\"age\").notNull().defaultTo(7);");

        project.tandem("generate").isDone();
        project.tandem("migrate").isDone().prints("applied 0001_add_users_age");
        assertThat(ask("SELECT name || age FROM users")).isEqualTo("Ada7");
    }

    @Test
    void the_folder_and_the_ledger_can_be_named() throws SQLException {
        project.tandem("migrate", "--dir", "migrations/sqlite", "--ledger", "ours")
                .isDone();

        assertThat(ask("SELECT count(*) FROM ours")).isEqualTo("1");
    }

    @Test
    void the_folder_of_the_other_dialect_is_refused() {
        project.refuses(ExitCode.FAILED, "status", "--dir", "migrations/postgres", "--url", "jdbc:sqlite::memory:");
    }

    @Test
    void status_tells_what_is_pending_and_does_not_make_the_file_it_asks_about() {
        project.tandem("status").isDone().prints("pending  0000_create_users");
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void status_tells_what_is_applied_and_what_was_edited_since() {
        project.tandem("migrate").isDone();
        project.tandem("status", "--exit-code").isDone().prints("applied  0000_create_users", "No pending migrations");

        project.file("migrations/sqlite/0000_create_users.sql", "SELECT 1;");
        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says("0000_create_users was edited after it was applied");
    }

    @Test
    void status_and_migrate_speak_json() {
        project.tandem("status", "--json").isDone().prints("\"current\":false", "\"pending\":[\"0000_create_users\"]");
        project.tandem("migrate", "--json").isDone().prints("\"applied\":[{\"tag\":\"0000_create_users\",\"tookMs\":");
        project.tandem("status", "--json").isDone().prints("\"current\":true", "\"appliedOn\":\"20");
    }

    @Test
    void a_statement_that_fails_is_told_with_its_file_and_line() throws SQLException {
        project.tandem("migrate").isDone();
        ask("INSERT INTO users (name) VALUES ('Ada'), ('Ada') RETURNING id");
        project.model("users", NAME.replace(".notNull()", ".notNull().unique()"));
        project.tandem("generate").isDone();

        project.tandem("migrate").endsWith(ExitCode.FAILED).says("error TD5", "0001_", "UNIQUE");
        assertThat(ask("SELECT count(*) FROM users")).isEqualTo("2");
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }
}
