package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class StatusTest {

    @Parameter
    private Kind kind = Kind.SQLITE;

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));
    private TestDatabase database = new TestDatabase("", "", "");

    @BeforeEach
    void aProjectWithAMigration() {
        database = TestDatabase.of(kind, folder);
        project = Project.withUsers(folder).on(database);
        project.tandem("generate").isDone();
    }

    @Test
    void what_is_pending_is_told_and_nothing_is_made() {
        project.refusesToChange("status").prints("pending  0000_create_users");
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void what_is_applied_is_told_with_its_time() {
        project.tandem("migrate").isDone();

        project.tandem("status", "--exit-code")
                .isDone()
                .prints("  applied  0000_create_users  on 20", "No pending migrations");
    }

    @Test
    void what_was_edited_since_is_told() {
        project.tandem("migrate").isDone();
        project.file(sql("0000_create_users"), "SELECT 1;");

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says("0000_create_users was edited after it was applied");
    }

    @Test
    void it_speaks_json() {
        project.tandem("status", "--json").isDone().prints("\"current\":false", "\"pending\":[\"0000_create_users\"]");
        project.tandem("migrate").isDone();
        project.tandem("status", "--json").isDone().prints("\"current\":true", "\"appliedOn\":\"20");
    }

    private String sql(String tag) {
        return "migrations/%s/%s.sql".formatted(database.dialect(), tag);
    }
}
