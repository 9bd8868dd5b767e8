package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.Progress.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();

    private Progress progress(Style style) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Progress(new Console(nowhere, new PrintWriter(err), true, false, Optional.empty()), style);
    }

    @Test
    void who_waits_is_told_for_how_long() {
        progress(Style.LINES).waiting(Duration.ofSeconds(65));

        assertThat(err).hasToString("waiting for another program that migrates, 65 s%n".formatted());
    }

    @Test
    void a_line_that_is_written_over_never_takes_two() {
        progress(Style.ONE_LINE).migration("0001_" + "x".repeat(200), 1, 2);

        assertThat(err.toString())
                .startsWith("\r\u001b[Kmigration 1 of 2: 0001_xxx")
                .hasSize("\r\u001b[K".length() + 79);
    }

    @Test
    void a_warning_has_a_line_of_its_own_whatever_else_is_told() {
        Progress onTerminal = progress(Style.ONE_LINE);
        onTerminal.migration("0001_a", 1, 1);
        onTerminal.warning("odd");
        assertThat(err.toString()).endsWith("\r\u001b[Kwarning: odd%n".formatted());

        err.getBuffer().setLength(0);
        progress(Style.WARNINGS).warning("odd");
        assertThat(err).hasToString("warning: odd%n".formatted());
    }
}
