package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the environment says of who reads. */
class TerminalTest {

    @TempDir
    private Path folder;

    @Test
    void progress_is_one_line_on_a_terminal_and_a_line_each_in_a_pipeline() throws IOException, InterruptedException {
        Project.withUsers(folder).tandem("generate").isDone();

        assertThat(migrate(Map.of(), "one.db"))
                .contains("\r\u001b[Kmigration 1 of 1: 0000_create_users")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
        assertThat(migrate(Map.of("CI", "true"), "two.db")).isEqualTo("migration 1 of 1: 0000_create_users\n");
    }

    private String migrate(Map<String, String> environment, String file) throws IOException, InterruptedException {
        Process process = TandemProcess.onTerminal(
                folder, environment, "migrate", "--url", "jdbc:sqlite:" + folder.resolve(file));
        String err = TandemProcess.text(process.getErrorStream().readAllBytes());
        assertThat(process.waitFor()).as(err).isZero();
        return err;
    }

    @Test
    void a_terminal_that_cannot_rewrite_a_line_is_none() {
        assertThat(Main.isTerminal(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Main.isTerminal(true, Map.of("CI", ""))).isTrue();
        assertThat(Main.isTerminal(false, Map.of("TERM", "xterm"))).isFalse();
        assertThat(Main.isTerminal(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Main.isTerminal(true, Map.of("TERM", "xterm", "CI", "1"))).isFalse();
    }

    @Test
    void colour_can_be_declined() {
        assertThat(Main.wantsColour(Map.of())).isTrue();
        assertThat(Main.wantsColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Main.wantsColour(Map.of("NO_COLOR", "1"))).isFalse();
    }
}
