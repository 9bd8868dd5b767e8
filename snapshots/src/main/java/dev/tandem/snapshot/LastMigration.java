package dev.tandem.snapshot;

import java.nio.file.Path;
import java.util.List;

/**
 * What the last command wrote into a dialect's folder.
 *
 * @param when it was generated, in milliseconds since 1970; the same for all dialects that one command wrote
 */
public record LastMigration(List<File> files, Path snapshot, long when) {

    public LastMigration {
        files = List.copyOf(files);
    }

    /**
     * One of its files.
     *
     * @param isAsGenerated whether the same can be generated again; what a person wrote cannot
     */
    public record File(String tag, Path sql, boolean isAsGenerated) {}
}
