package dev.tandem.runtime.ledger;

import dev.tandem.runtime.folder.Journal;
import dev.tandem.runtime.folder.JournalEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A journal beside a ledger.
 *
 * @param applied entries that a row explains, in the journal's order
 * @param edited entries whose file is not the one that was applied
 * @param pending entries that no row explains, in the journal's order
 * @param unexplained rows that no entry explains
 */
public record History(
        List<Applied> applied, List<Applied> edited, List<JournalEntry> pending, List<LedgerRow> unexplained) {

    /** An entry and the row that explains it. */
    public record Applied(JournalEntry entry, LedgerRow row) {}

    public History {
        applied = List.copyOf(applied);
        edited = List.copyOf(edited);
        pending = List.copyOf(pending);
        unexplained = List.copyOf(unexplained);
    }

    /** By the files themselves. */
    public static History of(Journal journal, List<LedgerRow> rows, FileHashes hashes) {
        Matching matching = new Matching(journal.entries(), rows);
        matching.byWhenAndHash(hashes::of);
        matching.byHash(hashes::of);
        matching.byWhenAndHash(hashes::withUnixLineEnds);
        matching.byWhenAndHash(hashes::withWindowsLineEnds);
        matching.byTagInPlaceOfHash();
        matching.byWhenAlone();
        return of(journal, matching, hashes);
    }

    private static History of(Journal journal, Matching matching, FileHashes hashes) {
        List<Applied> applied = new ArrayList<>();
        List<Applied> edited = new ArrayList<>();
        List<JournalEntry> pending = new ArrayList<>();
        Map<JournalEntry, LedgerRow> rows = matching.rows();
        for (JournalEntry entry : journal.entries()) {
            LedgerRow row = rows.get(entry);
            if (row == null) {
                pending.add(entry);
            } else {
                boolean otherFile = matching.isEdited(entry) && !hashes.isMissing(entry);
                (otherFile ? edited : applied).add(new Applied(entry, row));
            }
        }
        return new History(applied, edited, pending, matching.unexplained());
    }

    /** Rows of ours that no entry explains, from a newer folder than this one; a row that is there twice is not newer. */
    public List<LedgerRow> ahead() {
        return unexplained.stream()
                .filter(LedgerRow::isOurs)
                .filter(row -> explained().noneMatch(found -> found.row().saysTheSameAs(row)))
                .toList();
    }

    private Stream<Applied> explained() {
        return Stream.concat(applied.stream(), edited.stream());
    }

    /** The last of the journal's entries that a row explains. */
    public Optional<JournalEntry> newest(Journal journal) {
        return journal.entries().stream()
                .filter(entry -> !pending.contains(entry))
                .reduce((earlier, later) -> later);
    }

    /** Pending entries that stand before one that is applied. */
    public List<OutOfOrder> outOfOrder(Journal journal) {
        Set<JournalEntry> waiting = new HashSet<>(pending);
        List<JournalEntry> behind = new ArrayList<>();
        List<OutOfOrder> found = new ArrayList<>();
        for (JournalEntry entry : journal.entries()) {
            if (waiting.contains(entry)) {
                behind.add(entry);
            } else {
                behind.forEach(earlier -> found.add(new OutOfOrder(earlier, entry)));
                behind.clear();
            }
        }
        return found;
    }

    /** A pending entry and an applied one that stands behind it. */
    public record OutOfOrder(JournalEntry pending, JournalEntry applied) {}
}
