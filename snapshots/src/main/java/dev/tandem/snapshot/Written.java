package dev.tandem.snapshot;

import java.nio.file.Path;
import java.util.List;

/**
 * A migration that was written.
 *
 * @param files each with its name in the journal; the last is the one that the snapshot belongs to
 */
public record Written(List<File> files, Path snapshot) {
    public Written {
        files = List.copyOf(files);
    }

    /** One of its files. */
    public record File(String tag, Path sql) {}

    public String tag() {
        return files.getLast().tag();
    }

    public Path sql() {
        return files.getLast().sql();
    }
}
