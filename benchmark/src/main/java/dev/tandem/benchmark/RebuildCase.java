package dev.tandem.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of SQLite that has to be rebuilt: its rows, what Tandem generated for it, and the recipe that its manual gives.
 *
 * @param sources of the case: {@code rows.sql} and {@code bare.sql}
 * @param folder of the migrations, the first of which makes the tables
 */
record RebuildCase(String title, Path sources, Path folder) {

    static final String FIRST = "0000_before";

    static RebuildCase of(String name, String title, Path sources, Path generated) {
        return new RebuildCase(
                title, sources.resolve(name), generated.resolve(name).resolve("sqlite"));
    }

    String tables() throws IOException {
        return Files.readString(folder.resolve(FIRST + ".sql"));
    }

    String rows() throws IOException {
        return Files.readString(sources.resolve("rows.sql"));
    }

    String bare() throws IOException {
        return Files.readString(sources.resolve("bare.sql"));
    }
}
