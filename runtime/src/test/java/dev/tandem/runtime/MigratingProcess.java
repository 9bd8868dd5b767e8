package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link MigratingProgram} in a JVM of its own. */
record MigratingProcess(Process process, BufferedReader output, List<String> said) implements AutoCloseable {

    static MigratingProcess start(TestDatabase database, TestFolder folder) throws IOException {
        return start(List.of(database.url(), folder.file("").toString()), folder);
    }

    /** One that stops for good before its statement of this number. */
    static MigratingProcess startTo(int statement, TestDatabase database, TestFolder folder) throws IOException {
        return start(List.of(database.url(), folder.file("").toString(), Integer.toString(statement)), folder);
    }

    /** One that takes a database without a ledger for one that has everything up to a migration. */
    static MigratingProcess startToAdopt(String tag, TestDatabase database, TestFolder folder) throws IOException {
        return start(List.of(database.url(), folder.file("").toString(), "0", tag), folder);
    }

    /** Kills one that applies all that is pending in one transaction. */
    static void killAllBefore(int statement, TestDatabase database, TestFolder folder)
            throws IOException, InterruptedException {
        List<String> arguments =
                List.of(database.url(), folder.file("").toString(), Integer.toString(statement), MigratingProgram.ALL);
        try (MigratingProcess process = start(arguments, folder)) {
            process.hear("is ready").go().hear("stands");
            process.kill();
        }
    }

    /** Kills one when it stands before its statement of this number. */
    static void killBefore(int statement, TestDatabase database, TestFolder folder)
            throws IOException, InterruptedException {
        try (MigratingProcess process = startTo(statement, database, folder)) {
            process.hear("is ready").go().hear("stands");
            process.kill();
        }
    }

    private static MigratingProcess start(List<String> arguments, TestFolder folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                // What a killed process leaves there goes with the test.
                "-Dorg.sqlite.tmpdir=" + folder.file(""),
                "-cp",
                System.getProperty("java.class.path"),
                MigratingProgram.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new MigratingProcess(process, process.inputReader(StandardCharsets.UTF_8), new ArrayList<>());
    }

    /** Reads until it says so. */
    MigratingProcess hear(String words) throws IOException {
        String line = output.readLine();
        while (line != null && !line.equals(words)) {
            said.add(line);
            line = output.readLine();
        }
        assertThat(line).as("%s", said).isNotNull();
        return this;
    }

    /** Lets it go on from where it is ready. */
    MigratingProcess go() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return this;
    }

    /** All that it said, once it has ended well. */
    List<String> end() throws IOException, InterruptedException {
        output.lines().forEach(said::add);
        assertThat(process.waitFor()).as("%s", said).isZero();
        return said;
    }

    /** With SIGKILL, of which a process hears nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor()).isNotZero();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
