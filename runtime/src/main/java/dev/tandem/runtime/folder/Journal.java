package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The list of a folder's migrations, in the order in which they are applied.
 *
 * @param version of the journal's own format: 5, 6 or 7
 */
public record Journal(String version, JournalDialect dialect, List<JournalEntry> entries) {

    /** Where it lies in its folder. */
    public static final String FILE = "meta/_journal.json";

    public Journal {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a journal's text.
     *
     * @param source the file's name, for messages
     */
    public static Journal parse(String text, String source) {
        return new JournalReader(text, source).journal();
    }

    /** Refuses two entries with one tag or one time: no ledger could tell which of them it remembers. */
    public void requireDistinct(String source) {
        Map<String, JournalEntry> byTag = new HashMap<>();
        Map<Long, JournalEntry> byWhen = new HashMap<>();
        for (JournalEntry entry : entries) {
            // Names that differ in case only are one file on Windows and macOS.
            JournalEntry sameTag = byTag.put(entry.tag().toLowerCase(Locale.ROOT), entry);
            if (sameTag != null) {
                throw indistinct("two entries of the journal are named " + entry.tag(), source);
            }
            JournalEntry sameWhen = byWhen.put(entry.when(), entry);
            if (sameWhen != null) {
                throw indistinct(
                        "%s and %s have the same \"when\": %d".formatted(sameWhen.tag(), entry.tag(), entry.when()),
                        source);
            }
        }
    }

    private static RuntimeException indistinct(String message, String source) {
        return new Failure(
                        "TD505",
                        message,
                        "the ledger tells migrations apart by these; one of the two could be skipped or applied twice",
                        "generate the one that was applied nowhere anew, on top of the other")
                .at(source)
                .exception();
    }
}
