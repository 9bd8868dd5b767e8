package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A snapshot in a file, which says of what dialect it is. */
public record SnapshotFile(SnapshotFormat format, Snapshot snapshot) {

    /** A file wherever it lies; beside a journal, with what the journal adds to it. */
    public static SnapshotFile read(Path file) {
        Fields fields = SnapshotJson.fields(file.toString(), JsonFile.read(file));
        SnapshotFormat format = SnapshotJson.formatOf(fields);
        SnapshotFile snapshot = new SnapshotFile(format, SnapshotJson.read(fields, format));
        Path journal = file.resolveSibling(JournalFile.NAME);
        if (!Files.exists(journal)) {
            return snapshot;
        }
        List<Entry> entries =
                JournalFile.parse(journal, JsonFile.bytes(journal), format).entries();
        return snapshot.withExtrasOf(upTo(file, entries));
    }

    /** What the last migration of a dialect's folder left, whatever it is called; its journal says of what dialect it is. */
    public static SnapshotFile latestIn(Path folder) {
        DialectPaths paths = new DialectPaths(folder.toAbsolutePath().normalize());
        byte[] journal = JsonFile.bytes(paths.journal());
        SnapshotFormat format = JournalFile.formatOf(paths.journal(), journal);
        List<Entry> entries =
                JournalFile.parse(paths.journal(), journal, format).entries();
        return new SnapshotFile(
                format, new LatestSnapshot(paths, new FolderBounds(paths.folder()), format).read(entries));
    }

    private static List<Entry> upTo(Path file, List<Entry> entries) {
        List<Entry> upTo = new ArrayList<>();
        for (Entry entry : entries) {
            upTo.add(entry);
            if (file.endsWith(entry.snapshotName())) {
                return upTo;
            }
        }
        return List.of();
    }

    /** The snapshot in a file that must be of this format. */
    static SnapshotFile read(Path file, SnapshotFormat wanted) {
        Fields fields = SnapshotJson.fields(file.toString(), JsonFile.read(file));
        SnapshotFormat format = SnapshotJson.formatOf(fields);
        if (format != wanted) {
            throw SnapshotProblem.otherDialect(file.toString(), format.spelling(), wanted.spelling());
        }
        return new SnapshotFile(format, SnapshotJson.read(fields, format));
    }

    /** Drizzle-kit knows nothing of extras: those of the last entry that Tandem wrote go on. */
    SnapshotFile withExtrasOf(List<Entry> entries) {
        return entries.reversed().stream()
                .map(Entry::extras)
                .flatMap(Optional::stream)
                .findFirst()
                .map(extras -> new SnapshotFile(format, snapshot.withSchema(Extras.applyTo(snapshot.schema(), extras))))
                .orElse(this);
    }
}
