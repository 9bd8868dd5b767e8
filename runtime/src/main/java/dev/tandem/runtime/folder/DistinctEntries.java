package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses journals whose entries cannot be told apart. */
final class DistinctEntries {

    private DistinctEntries() {}

    static void check(List<JournalEntry> entries, String source) {
        Map<String, JournalEntry> byTag = new HashMap<>();
        Map<Long, JournalEntry> byWhen = new HashMap<>();
        for (JournalEntry entry : entries) {
            // Names that differ in case only are one file on Windows and macOS.
            JournalEntry sameTag = byTag.put(entry.tag().toLowerCase(Locale.ROOT), entry);
            if (sameTag != null) {
                throw failure("two entries of the journal are named " + entry.tag(), source);
            }
            JournalEntry sameWhen = byWhen.put(entry.when(), entry);
            if (sameWhen != null) {
                throw failure(
                        "%s and %s have the same \"when\": %d".formatted(sameWhen.tag(), entry.tag(), entry.when()),
                        source);
            }
        }
    }

    private static RuntimeException failure(String message, String source) {
        return new Failure(
                        "TD505",
                        message,
                        "the ledger tells migrations apart by these; one of the two could be skipped or applied twice",
                        "generate the one that was applied nowhere anew, on top of the other")
                .at(source)
                .exception();
    }
}
