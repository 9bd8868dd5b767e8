package dev.tandem.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Programs for Node with the packages that they use, installed below {@code target} when the list of them is a new one. */
enum NodePackages {
    /** drizzle-kit 0.31 and drizzle-orm of its time, whose folders are ours. */
    DRIZZLE("", "interop"),
    /** What comes after it. */
    DRIZZLE_1("drizzle-1", "interop-drizzle-1");

    private static final Path PROGRAMS = Path.of("src/test/interop");

    private static final String LOCK = "package-lock.json";

    private final Path list;
    private final Path folder;

    NodePackages(String list, String folder) {
        this.list = Path.of("src/test/interop", list);
        this.folder = Path.of("target", folder);
    }

    /** The folder in which the programs lie. Tests run side by side, and npm empties the folder that it installs into. */
    synchronized Path installed() {
        try {
            copyPrograms();
            Path done = folder.resolve("installed.json");
            if (!Files.exists(done) || Files.mismatch(done, list.resolve(LOCK)) >= 0) {
                Files.copy(
                        list.resolve("package.json"),
                        folder.resolve("package.json"),
                        StandardCopyOption.REPLACE_EXISTING);
                Files.copy(list.resolve(LOCK), folder.resolve(LOCK), StandardCopyOption.REPLACE_EXISTING);
                Command install = Command.run(folder, "npm", "ci", "--no-audit", "--no-fund");
                if (install.exitCode() != 0) {
                    throw new IllegalStateException("npm ci failed:\n" + install.output());
                }
                Files.copy(list.resolve(LOCK), done, StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only those that have changed: another test may be running one of them. */
    private void copyPrograms() throws IOException {
        try (Stream<Path> programs = Files.walk(PROGRAMS)) {
            for (Path program : programs.filter(NodePackages::isProgram).toList()) {
                Path copy = folder.resolve(PROGRAMS.relativize(program));
                Files.createDirectories(copy.getParent());
                if (!Files.exists(copy) || Files.mismatch(copy, program) >= 0) {
                    Files.copy(program, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && !String.valueOf(file.getFileName()).startsWith("package");
    }
}
