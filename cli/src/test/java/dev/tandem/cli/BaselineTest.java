package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineTest extends OnBothDatabases {

    private void makeUsersByHand() {
        database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name text NOT NULL)");
        database.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')");
    }

    @Test
    void what_the_database_has_is_marked_and_what_follows_is_applied() {
        makeUsersByHand();
        addASecondMigration();

        project.tandem("migrate").endsWith(ExitCode.FAILED).says("error TD523");
        assertThat(project.tandem("baseline", FIRST).isDone().out())
                .isEqualTo("%s%n  marked as applied %s%n".formatted(database.url(), FIRST));
        project.tandem("migrate").isDone().prints("applied " + SECOND);
        assertThat(database.ask("SELECT name || age FROM users")).containsExactly("Ada7");
    }

    @Test
    void a_second_time_there_is_nothing_to_mark() {
        makeUsersByHand();
        project.tandem("baseline", FIRST).isDone();

        project.tandem("baseline", FIRST).isDone().prints("Nothing to mark: everything up to " + FIRST);
    }

    @Test
    void an_empty_database_is_not_adopted() {
        project.refuses(ExitCode.FAILED, "baseline", FIRST).says("error TD432", database.url());
        assertThat(project.path("shop.db")).doesNotExist();

        makeLedgerOfDrizzle();
        project.refuses(ExitCode.FAILED, "baseline", FIRST).says("error TD432");
        assertThat(database.ask("SELECT count(*) FROM " + ledger())).containsExactly("0");
    }

    @Test
    void a_tag_that_is_none_is_told_with_the_nearest_one() {
        makeUsersByHand();

        project.refuses(ExitCode.FAILED, "baseline", "0000_create_user").says("error TD525", FIRST);
        project.refuses(ExitCode.WRONG_USAGE, "baseline").says("TAG");
    }

    @Test
    void it_speaks_json() {
        makeUsersByHand();

        project.tandem("baseline", "--json", FIRST).isDone().prints("\"marked\":[\"%s\"]}".formatted(FIRST));
    }
}
