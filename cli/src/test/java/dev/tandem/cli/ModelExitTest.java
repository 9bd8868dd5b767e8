package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, which the model brings to its end. */
class ModelExitTest {

    @TempDir
    private Path folder;

    @Test
    void a_model_that_ends_the_program_is_told_with_its_line() throws IOException, InterruptedException {
        Project project = Project.withUsers(folder).modelWith("    { System.exit(0); }\n");

        Process process = tandem("generate", "--json");

        assertThat(process.waitFor()).isEqualTo(ExitCode.FAILED.code());
        assertThat(TandemProcess.text(process.getErrorStream().readAllBytes()))
                .startsWith("error TD409: making the model failed: it ends the program\n  at:  Shop.java:6\n");
        assertThat(TandemProcess.text(process.getInputStream().readAllBytes())).startsWith("{\"exitCode\":1,");
        assertThat(project.path("migrations")).doesNotExist();
    }

    @Test
    void a_run_that_somebody_stops_says_nothing() throws IOException, InterruptedException {
        Project.withUsers(folder)
                .modelWith(
                        "    { System.err.println(\"reading\"); while (System.nanoTime() != 0) Thread.onSpinWait(); }\n");

        Process process = tandem("generate");
        assertThat(process.getErrorStream().read()).isEqualTo('r');
        process.toHandle().destroy();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(TandemProcess.text(process.getErrorStream().readAllBytes())).isEqualToIgnoringWhitespace("eading");
    }

    private Process tandem(String... args) throws IOException {
        return TandemProcess.start(folder, args);
    }
}
