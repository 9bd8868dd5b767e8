package dev.tandem.runtime.ledger;

import dev.tandem.runtime.folder.JournalEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The question that every start asks first, and mostly only this one. Plain loops: what is elegant elsewhere would cost a
 * fresh JVM more time than the query.
 */
public final class UpToDate {

    private UpToDate() {}

    /**
     * Whether each entry has its row and each row of ours its entry, by time and by the hash that the journal recorded; a
     * file is opened only where it recorded none, or where an edit was accepted, of which the journal knows nothing.
     */
    public static boolean check(List<JournalEntry> entries, List<LedgerRow> rows, FileHashes hashes) {
        Map<Long, LedgerRow> applied = new HashMap<>();
        for (LedgerRow row : rows) {
            applied.put(when(row), row);
        }
        Map<Long, String> known = new HashMap<>();
        for (JournalEntry entry : entries) {
            LedgerRow row = applied.get(entry.when());
            String hash = hashes.recorded(entry).orElse("");
            if (row != null && !row.has(hash)) {
                hash = hashes.of(entry).orElse("");
            }
            known.put(entry.when(), hash);
            if (row == null || !row.has(hash)) {
                return false;
            }
        }
        for (LedgerRow row : rows) {
            String hash = known.get(when(row));
            if (row.isOurs() && (hash == null || !row.has(hash))) {
                return false;
            }
        }
        return true;
    }

    private static long when(LedgerRow row) {
        return row.when().orElse(Long.MIN_VALUE);
    }
}
