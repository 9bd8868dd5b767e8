package dev.tandem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command in a process of its own. */
final class TandemProcess {

    private TandemProcess() {}

    static Process start(Path folder, String... args) throws IOException {
        return start(List.of(), folder, Map.of(), args);
    }

    /** As the launcher starts it on a terminal. */
    static Process onTerminal(Path folder, Map<String, String> environment, String... args) throws IOException {
        return start(List.of("-Dtandem.terminal=true"), folder, environment, args);
    }

    private static Process start(List<String> properties, Path folder, Map<String, String> environment, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        // As the jar's manifest does: without it the JVM warns of the driver's native library.
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("-C", folder.toString()));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(List.of("CI", "NO_COLOR"));
        process.environment().put("TERM", "xterm");
        process.environment().putAll(environment);
        return process.start();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
