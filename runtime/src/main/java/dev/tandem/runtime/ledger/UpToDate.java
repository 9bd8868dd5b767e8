package dev.tandem.runtime.ledger;

import dev.tandem.runtime.folder.JournalEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The question that every start asks first, and mostly only this one. Plain loops: what is elegant elsewhere would cost a
 * fresh JVM more time than the query.
 */
public final class UpToDate {

    private UpToDate() {}

    /**
     * Whether each entry has its row and each row of ours its entry, by time and by the hash that the journal recorded; a
     * file is opened only where it recorded none.
     */
    public static boolean check(List<JournalEntry> entries, List<LedgerRow> rows, FileHashes hashes) {
        Set<String> applied = new HashSet<>();
        for (LedgerRow row : rows) {
            applied.add(row.hash() + row.when().orElse(Long.MIN_VALUE));
        }
        Set<String> known = new HashSet<>();
        for (JournalEntry entry : entries) {
            String key = hashes.recorded(entry).orElse("") + entry.when();
            known.add(key);
            if (!applied.contains(key)) {
                return false;
            }
        }
        for (LedgerRow row : rows) {
            if (row.isOurs() && !known.contains(row.hash() + row.when().orElse(Long.MIN_VALUE))) {
                return false;
            }
        }
        return true;
    }
}
