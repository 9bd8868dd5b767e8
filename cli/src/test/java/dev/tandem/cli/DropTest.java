package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DropTest extends OnBothDatabases {

    @BeforeEach
    void aSecondMigration() {
        project.model("users", NAME, AGE);
    }

    @Test
    void what_the_last_generate_wrote_goes_from_both_dialects() {
        var before = project.files();
        project.tandem("generate").isDone();

        project.tandem("drop").isDone().prints("dropped sqlite: ", "dropped postgres: ", "0001_add_users_age.sql");

        assertThat(project.files()).isEqualTo(before);
        project.tandem("generate").isDone().prints("0001_add_users_age.sql");
    }

    @Test
    void a_dialect_for_which_the_last_one_was_not_generated_keeps_what_it_has() {
        project.tandem("generate", "--dialect", "sqlite").isDone();

        project.tandem("drop").isDone().printsNot("dropped postgres");

        project.tandem("check").endsWith(ExitCode.DIFFERENCES).printsNot("TD326");
    }

    @Test
    void all_files_of_one_command_go_together() {
        var before = project.files();
        project.model("users", NAME + "{ index(name); }", AGE);
        project.tandem("generate", "--online").isDone();
        assertThat(project.files().keySet())
                .filteredOn(file -> file.startsWith("migrations/postgres/0"))
                .hasSizeGreaterThan(2);

        project.tandem("drop").isDone();

        before.keySet().removeIf(file -> file.endsWith(".java"));
        assertThat(project.files()).containsAllEntriesOf(before);
        assertThat(project.files().keySet())
                .filteredOn(file -> file.startsWith("migrations/postgres/0"))
                .hasSize(1);
    }

    @Test
    void what_a_database_has_applied_is_not_dropped() {
        project.tandem("generate").isDone();
        project.tandem("drop", "--url", database.url()).isDone();
        project.tandem("generate").isDone();
        project.tandem("migrate").isDone();

        project.refuses(ExitCode.FAILED, "drop", "--url", database.url())
                .says("TD418", "0001_add_users_age is applied in");
    }

    @Test
    void what_a_person_wrote_is_asked_about() {
        project.tandem("generate", "--custom", "--name", "fill").isDone();

        project.refuses(ExitCode.QUESTION, "drop").says("TD420", "0001_fill.sql was written by a person");
        project.onTerminal("n\n").tandem("drop").endsWith(ExitCode.FAILED).prints("Nothing was changed");
        project.onTerminal("y\n").tandem("drop").isDone();
        assertThat(project.path("migrations/sqlite/0001_fill.sql")).doesNotExist();
    }

    @Test
    void where_there_is_no_migration_there_is_none_to_drop() {
        project.tandem("drop").isDone();

        project.refuses(ExitCode.FAILED, "drop").says("TD419");
    }
}
