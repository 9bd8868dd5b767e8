package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Path;

/** Where in one dialect's folder each thing lies. */
record DialectPaths(Path folder) {

    Path journal() {
        return folder.resolve("meta").resolve(JournalFile.NAME);
    }

    Path snapshot(String prefix) {
        return folder.resolve("meta").resolve(Entry.snapshotName(prefix));
    }

    Path sql(Entry entry) {
        return folder.resolve(entry.migration().fileName());
    }
}
