package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the last migration left that a journal names. */
record LatestSnapshot(DialectPaths paths, FolderBounds bounds, SnapshotFormat format) {

    /** The snapshot; {@link Snapshot#NONE} where there is no migration. */
    Snapshot read(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Snapshot.NONE;
        }
        entries.forEach(this::requireSql);
        Entry last = entries.getLast();
        Path file = file(last);
        if (!Files.exists(file)) {
            throw FolderProblem.noSnapshot(file, last.tag());
        }
        Snapshot snapshot =
                SnapshotFile.read(file, format).withExtrasOf(entries).snapshot();
        new Fork(entries, this::file).other(snapshot).ifPresent(other -> {
            throw FolderProblem.forked(paths.journal(), other, last);
        });
        return snapshot;
    }

    private Path file(Entry entry) {
        return bounds.inside(paths.snapshot(entry.prefix()));
    }

    /** A migration whose file is gone is nothing to go on from. */
    void requireSql(Entry entry) {
        Path file = bounds.inside(paths.sql(entry));
        if (!Files.exists(file)) {
            throw FolderProblem.noSql(file, entry.tag());
        }
    }
}
