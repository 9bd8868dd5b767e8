package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two migrations that both start from one snapshot, as two branches make them: what the last snapshot holds lacks what the
 * other one did, and a migration from there would do it a second time.
 */
final class Fork {

    private final List<Entry> before;
    private final Entry last;
    private final Function<Entry, Path> snapshotFile;

    /** A look at entries, of which there is at least one. */
    Fork(List<Entry> entries, Function<Entry, Path> snapshotFile) {
        this.before = entries.subList(0, entries.size() - 1).reversed();
        this.last = entries.getLast();
        this.snapshotFile = snapshotFile;
    }

    /** The entry that starts where the last one does. */
    Optional<Entry> other(Snapshot snapshot) {
        return before.stream()
                .filter(entry -> entry.prefix().equals(last.prefix()))
                .findFirst()
                .or(() -> neighbour().filter(entry -> prevId(entry).equals(snapshot.prevId())));
    }

    /** Of the migrations of one command only the last has a snapshot. */
    private Optional<Entry> neighbour() {
        return before.stream()
                .filter(entry -> Files.exists(snapshotFile.apply(entry)))
                .findFirst();
    }

    private String prevId(Entry entry) {
        Path file = snapshotFile.apply(entry);
        return Fields.of(file.toString(), JsonFile.read(file)).text("prevId");
    }
}
