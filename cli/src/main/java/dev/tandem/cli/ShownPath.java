package dev.tandem.cli;

import java.net.URI;
import java.nio.file.Path;

/** A path as the user would write it from here. */
final class ShownPath {

    private ShownPath() {}

    static Path of(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    static URI uri(Path file) {
        return Path.of("")
                .toAbsolutePath()
                .toUri()
                .relativize(file.toAbsolutePath().toUri());
    }

    /** {@code migrations/sqlite/0003_users.sql:1}, to which editors jump. */
    static String withLine(Path file, int line) {
        return of(file) + ":" + line;
    }
}
