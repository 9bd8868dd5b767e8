package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepairTest extends OnBothDatabases {

    @BeforeEach
    void anEditAfterItWasApplied() {
        project.tandem("migrate").isDone();
        project.file(file(FIRST), project.read(file(FIRST)) + "-- a remark\n");
    }

    @Test
    void where_nobody_can_be_asked_both_hashes_are_told_and_how_to_agree() {
        String hash = database.ask("SELECT hash FROM " + ledger()).get(0);

        project.refuses(ExitCode.QUESTION, "repair")
                .says(
                        "error TD434: %s was edited".formatted(FIRST),
                        "the ledger has " + hash,
                        "add --yes: tandem repair --yes " + FIRST);
        assertThat(database.ask("SELECT hash FROM " + ledger())).containsExactly(hash);
    }

    @Test
    void who_agrees_can_migrate_again() {
        addASecondMigration();
        project.tandem("migrate").endsWith(ExitCode.FAILED).says("error TD520");

        project.tandem("repair", "--yes", FIRST)
                .isDone()
                .prints(FIRST + " was edited", "hash in the ledger  ", "hash of the file    ", "accepted");
        project.tandem("migrate").isDone().prints("applied " + SECOND);
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void a_person_is_shown_what_was_edited_and_asked() {
        project.onTerminal("y\n")
                .tandem("repair")
                .isDone()
                .says(FIRST + " was edited", "hash in the ledger", "Take this file for what was applied? [y/N] ")
                .prints("  accepted " + FIRST);

        project.tandem("repair").isDone().prints("No migration was edited after it was applied\n");
    }

    @Test
    void anything_but_yes_is_no() {
        for (String typed : List.of("", "\n", "n\n", "yikes\n")) {
            project.onTerminal(typed).tandem("repair").endsWith(ExitCode.FAILED).prints("Nothing was changed\n");
        }
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
    }

    @Test
    void a_program_is_never_asked() {
        project.onTerminal("y\n")
                .tandem("repair", "--json")
                .endsWith(ExitCode.QUESTION)
                .prints("{\"exitCode\":3,\"problems\":[{\"code\":\"TD434\"");
        project.tandem("repair", "--json", "--yes")
                .isDone()
                .prints("\"accepted\":[{\"tag\":\"%s\",\"appliedHash\":\"".formatted(FIRST), "\"lastCommit\":null}");
    }

    @Test
    void a_migration_that_was_not_edited_is_not_accepted() {
        project.refuses(ExitCode.FAILED, "repair", "--yes", "0000_create_user")
                .says("error TD433", "did you mean %s?".formatted(FIRST));
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
    }

    @Test
    void the_commit_that_changed_the_file_is_named() throws Exception {
        git("init", "-q");
        git("add", file(FIRST));
        git(
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=ada@example.org",
                "commit",
                "-q",
                "-m",
                "Remark on\u001b[31m users");

        assertThat(project.tandem("repair").err())
                .containsPattern("last commit [0-9a-f]{7,} of 20\\S+ by Ada: Remark on \\[31m users\n");

        project.file(file(FIRST), "SELECT 1;");
        project.tandem("repair").says("users, and changed since without a commit");
    }

    private void git(String... args) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(args)).toList())
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }
}
