package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Path;

/** A migration that has a snapshot. */
record Link(Entry entry, Path snapshot, SnapshotHead head) {

    boolean follows(Link other) {
        return head.prevId().equals(other.head.id());
    }
}
