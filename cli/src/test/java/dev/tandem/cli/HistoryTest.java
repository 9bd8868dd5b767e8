package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest extends OnBothDatabases {

    @Test
    void an_empty_database_has_none_and_is_not_made() {
        project.refusesToChange("history").prints("No migrations applied\n");
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void the_newest_comes_last_with_its_time_and_how_long_it_took() {
        addASecondMigration();
        project.tandem("migrate").isDone();

        assertThat(project.tandem("history").isDone().out().lines())
                .hasSize(3)
                .first()
                .isEqualTo(database.url());
        assertThat(project.tandem("history").out().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).matches("  20\\S+Z +\\d+ ms  " + FIRST),
                        line -> assertThat(line).matches("  20\\S+Z +\\d+ ms  " + SECOND));
    }

    @Test
    void a_limit_leaves_the_newest() {
        addASecondMigration();
        project.tandem("migrate").isDone();

        project.tandem("history", "--limit", "1").isDone().prints(SECOND).printsNot(FIRST);
        project.tandem("history", "--limit", "9").isDone().prints(SECOND, FIRST);
        project.tandem("history", "--limit", "0").endsWith(ExitCode.WRONG_USAGE).says("--limit takes 1 or more");
    }

    @Test
    void what_another_tool_applied_stands_in_its_place_without_a_time() {
        makeLedgerOfDrizzle();
        database.execute("INSERT INTO %s (hash, created_at) VALUES ('gone', 7), ('%s', 8)".formatted(ledger(), FIRST));
        addASecondMigration();

        assertThat(project.tandem("history").isDone().out().lines().skip(1))
                .containsExactly(
                        "  at an unknown time                   hash gone, created_at 7, applied by another tool, not in this folder",
                        "  at an unknown time                   %s, applied by another tool".formatted(FIRST));
    }

    @Test
    void an_edit_is_told() {
        project.tandem("migrate").isDone();
        project.file(file(FIRST), "SELECT 1;");

        project.tandem("history").isDone().prints(FIRST + ", edited since\n");
    }

    @Test
    void it_speaks_json() {
        project.tandem("migrate").isDone();

        project.tandem("history", "--json")
                .isDone()
                .prints("\"applied\":[{\"name\":\"%s\",\"standing\":\"APPLIED\",\"hash\":\"".formatted(FIRST))
                .prints("\"appliedOn\":\"20");
    }
}
