package dev.tandem.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Programs for Node with the packages that they use, installed below {@code target} when the list of them is a new one. */
final class NodePackages {

    private static final Path HOME = Path.of("src/test/interop");

    private static final Path FOLDER = Path.of("target/interop");

    private static final String LOCK = "package-lock.json";

    private NodePackages() {}

    /** The folder in which the programs lie. Tests run side by side, and npm empties the folder that it installs into. */
    static synchronized Path installed() {
        try {
            copyPrograms();
            Path done = FOLDER.resolve("installed.json");
            if (!Files.exists(done) || Files.mismatch(done, HOME.resolve(LOCK)) >= 0) {
                Command install = Command.run(FOLDER, "npm", "ci", "--no-audit", "--no-fund");
                if (install.exitCode() != 0) {
                    throw new IllegalStateException("npm ci failed:\n" + install.output());
                }
                Files.copy(HOME.resolve(LOCK), done, StandardCopyOption.REPLACE_EXISTING);
            }
            return FOLDER;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only those that have changed: another test may be running one of them. */
    private static void copyPrograms() throws IOException {
        try (Stream<Path> programs = Files.walk(HOME)) {
            for (Path program : programs.filter(Files::isRegularFile).toList()) {
                Path copy = FOLDER.resolve(HOME.relativize(program));
                Files.createDirectories(copy.getParent());
                if (!Files.exists(copy) || Files.mismatch(copy, program) >= 0) {
                    Files.copy(program, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
