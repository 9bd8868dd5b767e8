package dev.tandem.runtime;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.Journal;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.FileHashes;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.TransactionWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folder with its journal, and the way from an entry to what can be run. */
record Migrations(MigrationFolder folder, Journal journal, FileHashes hashes) {

    static final String NO_TRANSACTION = "-- tandem:no-transaction";

    static Migrations of(MigrationFolder folder) {
        Journal journal = folder.journal();
        journal.requireDistinct(folder.placeOfJournal());
        return new Migrations(folder, journal, new FileHashes(folder));
    }

    /**
     * A migration that is about to be applied.
     *
     * @param hash of the very bytes that run
     * @param inTransaction whether its statements share one
     */
    record Migration(JournalEntry entry, String hash, SqlScript script, boolean inTransaction) {

        /** What to tell of a file that a person was to fill and did not; one that was generated so is meant so. */
        Optional<String> unfilled() {
            return script.statements().isEmpty() && !entry.hash().equals(Optional.of(hash))
                    ? Optional.of(entry.tag()
                            + " has no statement; once it is applied, what is written into it later does not run")
                    : Optional.empty();
        }
    }

    Migration load(JournalEntry entry, SqlSyntax syntax) {
        byte[] bytes = folder.read(entry).orElseThrow(() -> missing(entry));
        String text = MigrationFolder.text(bytes).orElseThrow(() -> noUtf8(folder.place(entry)));
        SqlScript script = SqlScript.parse(text, folder.place(entry), syntax);
        script.statements().forEach(statement -> refuseUndo(script, statement));
        return new Migration(entry, FileHashes.sha256(bytes), script, !wantsNoTransaction(text));
    }

    /** The entry of this tag. */
    JournalEntry entry(String tag) {
        return journal.entries().stream()
                .filter(entry -> entry.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> unknown(tag));
    }

    /** The entries up to and including that of this tag. */
    List<JournalEntry> upTo(String tag) {
        int last = journal.entries().indexOf(entry(tag));
        return journal.entries().subList(0, last + 1);
    }

    /** Of a file as it is now. */
    String hash(JournalEntry entry) {
        return hashes.of(entry).orElseThrow(() -> missing(entry));
    }

    /** Refuses a journal that names files which are not there. */
    void requireFiles() {
        for (JournalEntry entry : journal.entries()) {
            if (hashes.isMissing(entry)) {
                throw missing(entry);
            }
        }
    }

    /** Whether a name stands in any of the files, comments too: a file that was pulled from a database is one comment. */
    boolean know(String name) {
        // A quote inside a name is written twice.
        return knowAnyOf(List.of(name, name.replace("\"", "\"\""), name.replace("`", "``")));
    }

    boolean knowAnyOf(List<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern word =
                Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + any + ")(?![\\p{L}\\p{N}_])", Pattern.CASE_INSENSITIVE);
        return texts(entry -> true).stream().anyMatch(text -> word.matcher(text).find());
    }

    /** As one file sees the others: those that a person wrote, or all the rest. A person's own file knows what all say. */
    List<String> texts(JournalEntry reader, boolean byHand) {
        boolean knowsAll = hashes.isByHand(reader);
        return texts(entry -> (!knowsAll && hashes.isByHand(entry)) == byHand);
    }

    private List<String> texts(Predicate<JournalEntry> which) {
        List<String> texts = new ArrayList<>();
        for (JournalEntry entry : journal.entries()) {
            if (which.test(entry)) {
                folder.read(entry).ifPresent(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return texts;
    }

    private MigrationException unknown(String tag) {
        return new Failure(
                        "TD525",
                        "no migration is named " + tag,
                        "the journal does not list it",
                        journal.entries().stream()
                                .map(JournalEntry::tag)
                                .max(Comparator.comparingInt(known -> likeness(known, tag)))
                                .map(nearest -> "name one that it lists; the nearest is " + nearest)
                                .orElse("the journal lists none: see that the folder is the right one"))
                .at(folder.placeOfJournal())
                .exception();
    }

    /** How many letters two names have in common at their ends: people type the number alone, or the name alone. */
    private static int likeness(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    private MigrationException missing(JournalEntry entry) {
        return new Failure(
                        "TD510",
                        "the journal lists " + entry.tag() + ", and its file is not there",
                        "a migration that is left out would leave this database unlike all others",
                        "restore the file from version control; if it is gone for good, remove its entry from the journal")
                .at(folder.place(entry))
                .exception();
    }

    private static MigrationException noUtf8(String place) {
        return new Failure(
                        "TD511",
                        "the file is not UTF-8",
                        "texts in it would reach the database as other texts",
                        "save the file as UTF-8")
                .at(place)
                .exception();
    }

    private static void refuseUndo(SqlScript script, SqlStatement statement) {
        if (TransactionWord.of(statement) == TransactionWord.UNDO) {
            throw new Failure(
                            "TD513",
                            "the file rolls back or gives away its transaction",
                            "each migration runs in one transaction, which is the applier's; what the file wants undone would stay",
                            "take out what is rolled back, or use SAVEPOINT and ROLLBACK TO")
                    .at(script.placeOf(statement))
                    .exception();
        }
    }

    /** Its first line, which an editor may have given a byte order mark or blanks. */
    private static boolean wantsNoTransaction(String text) {
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        return start.lines().limit(1).anyMatch(line -> (line.strip() + " ").startsWith(NO_TRANSACTION + " "));
    }
}
