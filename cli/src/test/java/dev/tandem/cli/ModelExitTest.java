package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        assertThat(text(process.getErrorStream().readAllBytes()))
                .startsWith("error TD409: making the model failed: it ends the program\n  at:  Shop.java:6\n");
        assertThat(text(process.getInputStream().readAllBytes())).startsWith("{\"exitCode\":1,");
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
        assertThat(text(process.getErrorStream().readAllBytes())).isEqualToIgnoringWhitespace("eading");
    }

    private Process tandem(String... args) throws IOException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-C",
                folder.toString());
        return new ProcessBuilder(Stream.concat(java.stream(), Stream.of(args)).toList()).start();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
