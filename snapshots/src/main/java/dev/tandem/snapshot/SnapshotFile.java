package dev.tandem.snapshot;

import java.nio.file.Path;

/** A snapshot file by itself, which says of what dialect it is. */
public record SnapshotFile(SnapshotFormat format, Snapshot snapshot) {

    public static SnapshotFile read(Path file) {
        Fields fields = Fields.of(file.toString(), JsonFile.read(file));
        SnapshotFormat format = SnapshotJson.formatOf(fields);
        return new SnapshotFile(format, SnapshotJson.read(fields, format));
    }

    /** The snapshot in a file that must be of this format. */
    static Snapshot read(Path file, SnapshotFormat wanted) {
        SnapshotFile read = read(file);
        if (read.format() != wanted) {
            throw SnapshotProblem.otherDialect(file.toString(), read.format().spelling(), wanted.spelling());
        }
        return read.snapshot();
    }
}
