package dev.tandem.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Programs for Node with the packages that they use, installed below {@code target} when the list of them is a new one. */
final class NodePackages {

    private static final Path HOME = Path.of("src/test/interop");

    private static final Path FOLDER = Path.of("target/interop");

    private static final String LOCK = "package-lock.json";

    private NodePackages() {}

    /** The folder in which the programs lie. Tests run side by side, and npm empties the folder that it installs into. */
    static synchronized Path installed() {
        try {
            Files.createDirectories(FOLDER);
            Path done = FOLDER.resolve("installed.json");
            for (String file : List.of("package.json", LOCK, "migrate.mjs")) {
                Files.copy(HOME.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
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
}
