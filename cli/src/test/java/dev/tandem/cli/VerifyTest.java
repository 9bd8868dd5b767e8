package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerifyTest extends OnBothDatabases {

    @Test
    void migrations_that_lead_where_their_snapshots_say_are_counted() {
        addASecondMigration();

        verify().isDone().prints(database.dialect() + ": 2 applied to an empty database; 2 compared");
    }

    @Test
    void what_an_edited_file_does_besides_is_told_since_its_migration() {
        addASecondMigration();
        project.file(file(FIRST), project.read(file(FIRST)) + "\nCREATE INDEX extra ON users (name);");

        var run = verify().endsWith(ExitCode.DIFFERENCES)
                .prints("%s %s leads elsewhere".formatted(database.dialect(), FIRST), "extra")
                .printsNot(SECOND);
        assertThat(run.out()).contains("  users: drop index extra");
    }

    @Test
    void what_an_edited_file_leaves_out_is_told() {
        project.file(file(FIRST), project.read(file(FIRST)).replace(" NOT NULL\n);", "\n);"));

        verify("--json")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("\"since\":\"%s\",\"missing\":[\"users: ".formatted(FIRST));
    }

    @Test
    void an_empty_folder_has_nothing_to_verify() {
        project.tandem("drop").isDone();

        verify().isDone().prints("0 applied");
    }

    @Test
    void a_file_that_fails_is_told_as_when_it_is_applied() {
        project.file(file(FIRST), "CREATE TABLE;");

        verify().endsWith(ExitCode.FAILED).says(FIRST, "statement 1");
    }

    @Test
    void no_trace_stays_behind() {
        int before = databases();

        verify().isDone();

        assertThat(databases()).isEqualTo(before);
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void without_a_server_for_it_nothing_is_said_of_postgres() {
        project.refuses(ExitCode.WRONG_USAGE, "verify").says("TD435");
        project.refuses(ExitCode.WRONG_USAGE, "verify", "--scratch-url", "jdbc:sqlite:a.db")
                .says("TD435");
    }

    private int databases() {
        return database.dialect().equals("postgres")
                ? database.ask("SELECT datname FROM pg_database").size()
                : 0;
    }

    private Project.Run verify(String... more) {
        String[] words = Stream.concat(Stream.of("verify", "--dialect", database.dialect()), Stream.of(more))
                .toArray(String[]::new);
        return project.environment("TANDEM_SCRATCH_URL", database.dialect().equals("postgres") ? database.url() : "")
                .tandem(words);
    }
}
