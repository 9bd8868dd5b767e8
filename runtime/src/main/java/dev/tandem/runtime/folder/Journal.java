package dev.tandem.runtime.folder;

import java.util.List;

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
        DistinctEntries.check(entries, source);
    }
}
