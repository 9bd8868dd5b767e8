package dev.tandem.runtime.ledger;

import dev.tandem.runtime.folder.JournalEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the row that explains each entry, in passes from the surest to the weakest; a row explains one entry at most. */
final class Matching {

    private final Set<JournalEntry> entries;
    private final Set<LedgerRow> unexplained;
    private final Map<JournalEntry, LedgerRow> rows = new HashMap<>();
    private final Set<JournalEntry> edited = new HashSet<>();

    Matching(List<JournalEntry> entries, List<LedgerRow> rows) {
        this.entries = new LinkedHashSet<>(entries);
        this.unexplained = new LinkedHashSet<>(rows);
    }

    void byWhenAndHash(Function<JournalEntry, Optional<String>> hash) {
        pass(
                entry -> hash.apply(entry).map(found -> List.of(entry.when(), found)),
                row -> Optional.of(List.of(whenOrNone(row), row.hash())));
    }

    /** An entry that was given another time: by {@code rebase}, or cut to the second by drizzle 1.0. */
    void byHash(Function<JournalEntry, Optional<String>> hash) {
        pass(hash, row -> Optional.of(row.hash()));
    }

    /** Some projects filled drizzle's ledger by hand before they had hashes. */
    void byTagInPlaceOfHash() {
        pass(
                entry -> Optional.of(entry.tag().toLowerCase(Locale.ROOT)),
                row -> row.isOurs() ? Optional.empty() : Optional.of(row.hash()));
    }

    /** What is left with the same time was edited after it was applied. */
    void byWhenAlone() {
        Set<JournalEntry> before = new HashSet<>(rows.keySet());
        pass(
                entry -> Optional.of(entry.when()),
                row -> row.when().isPresent() ? Optional.of(row.when().getAsLong()) : Optional.empty());
        edited.addAll(rows.keySet());
        edited.removeAll(before);
    }

    Map<JournalEntry, LedgerRow> rows() {
        return rows;
    }

    boolean isEdited(JournalEntry entry) {
        return edited.contains(entry);
    }

    List<LedgerRow> unexplained() {
        return List.copyOf(unexplained);
    }

    private static long whenOrNone(LedgerRow row) {
        return row.when().orElse(Long.MIN_VALUE);
    }

    private <K> void pass(Function<JournalEntry, Optional<K>> ofEntry, Function<LedgerRow, Optional<K>> ofRow) {
        if (entries.isEmpty() || unexplained.isEmpty()) {
            return;
        }
        Map<K, Deque<LedgerRow>> byKey = new HashMap<>();
        for (LedgerRow row : unexplained) {
            ofRow.apply(row)
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayDeque<>()).add(row));
        }
        for (Iterator<JournalEntry> rest = entries.iterator(); rest.hasNext(); ) {
            JournalEntry entry = rest.next();
            LedgerRow row =
                    ofEntry.apply(entry).map(byKey::get).map(Deque::poll).orElse(null);
            if (row != null) {
                rows.put(entry, row);
                unexplained.remove(row);
                rest.remove();
            }
        }
    }
}
