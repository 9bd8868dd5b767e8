package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class StatusTest extends OnBothDatabases {

    @Test
    void what_is_pending_is_told_and_nothing_is_made() {
        project.refusesToChange("status").prints("pending  " + FIRST);
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void what_is_applied_is_told_with_its_time() {
        project.tandem("migrate").isDone();

        project.tandem("status", "--exit-code")
                .isDone()
                .prints("  applied  %s  on 20".formatted(FIRST), "No pending migrations");
    }

    @Test
    void what_was_edited_since_is_told() {
        project.tandem("migrate").isDone();
        project.file(file(FIRST), "SELECT 1;");

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("  edited   " + FIRST)
                .says("finding: %s was edited after it was applied".formatted(FIRST));
        project.tandem("status", "--json").prints("\"edited\":[{\"tag\":\"%s\",\"appliedHash\":\"".formatted(FIRST));
    }

    @Test
    void a_file_that_is_missing_is_told() throws IOException {
        project.tandem("migrate").isDone();
        Files.delete(project.path(file(FIRST)));

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says("finding: the file of %s is missing".formatted(FIRST));
    }

    @Test
    void what_was_left_out_is_told() {
        addASecondMigration();
        project.tandem("migrate").isDone();
        database.execute("DELETE FROM %s WHERE tag = '%s'".formatted(ledger(), FIRST));

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says("finding: %s is pending, and a later one is applied".formatted(FIRST));
    }

    @Test
    void rows_that_no_migration_explains_are_told() {
        project.tandem("migrate").isDone();
        database.execute("INSERT INTO %s (hash, created_at) VALUES ('abc', 7)".formatted(ledger()));
        database.execute("INSERT INTO %s (hash, created_at, tag) VALUES ('def', 8, '0009_next')".formatted(ledger()));

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says("the ledger has hash abc, created_at 7", "0009_next is applied and not in this folder");
    }

    @Test
    void it_speaks_json() {
        project.tandem("status", "--json").isDone().prints("\"current\":false", "\"pending\":[\"0000_create_users\"]");
        project.tandem("migrate").isDone();
        project.tandem("status", "--json").isDone().prints("\"current\":true", "\"appliedOn\":\"20");
    }
}
