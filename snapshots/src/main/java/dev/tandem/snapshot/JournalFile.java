package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.Journal;
import dev.tandem.runtime.folder.JournalDialect;
import dev.tandem.runtime.folder.JournalEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal as it is written: more entries, and all that others put into it kept. */
record JournalFile(Json.Members content, List<Entry> entries) {

    static final String NAME = "_journal.json";

    private static final String VERSION = "7";

    JournalFile {
        entries = List.copyOf(entries);
    }

    /**
     * What an entry says of its migration.
     *
     * @param extras none where it is not Tandem that wrote the entry
     */
    record Entry(JournalEntry migration, Optional<Json.Members> extras) {

        String tag() {
            return migration.tag();
        }

        /** The migration's number, which its snapshot is named after. */
        String prefix() {
            return tag().split("_", 2)[0];
        }

        String snapshotName() {
            return snapshotName(prefix());
        }

        static String snapshotName(String prefix) {
            return prefix + "_snapshot.json";
        }
    }

    /** The text of a journal before the first migration, as drizzle-kit writes it. */
    static String empty(SnapshotFormat format) {
        return """
                {"version":"%s","dialect":"%s","entries":[]}""".formatted(VERSION, format.spelling());
    }

    /** The dialect that a journal names. */
    static SnapshotFormat formatOf(Path file, byte[] bytes) {
        return formatOf(journal(file, bytes));
    }

    private static SnapshotFormat formatOf(Journal journal) {
        return journal.dialect() == JournalDialect.SQLITE ? SnapshotFormat.SQLITE : SnapshotFormat.POSTGRES;
    }

    static JournalFile parse(Path file, byte[] bytes, SnapshotFormat format) {
        Json json = JsonFile.parse(file, bytes);
        Journal journal = journal(file, bytes);
        SnapshotFormat found = formatOf(journal);
        if (found != format || !(json instanceof Json.Members content)) {
            throw SnapshotProblem.otherDialect(file.toString(), found.spelling(), format.spelling());
        }
        return new JournalFile(content, entries(journal, items(content)));
    }

    private static Journal journal(Path file, byte[] bytes) {
        try {
            Journal journal = Journal.parse(JsonFile.text(file, bytes), file.toString());
            journal.requireDistinct(file.toString());
            return journal;
        } catch (MigrationException e) {
            Failure failure = e.failure();
            Problem problem =
                    new Problem(failure.code(), failure.message(), failure.at(), failure.why(), failure.fix());
            throw new ProblemException(problem, e);
        }
    }

    private static List<Entry> entries(Journal journal, List<Json> items) {
        List<Entry> entries = new ArrayList<>();
        for (JournalEntry entry : journal.entries()) {
            entries.add(new Entry(entry, extras(items.get(entries.size()))));
        }
        return entries;
    }

    private static List<Json> items(Json.Members content) {
        return content.byKey().get("entries") instanceof Json.Items items ? items.items() : List.of();
    }

    private static Optional<Json.Members> extras(Json item) {
        if (item instanceof Json.Members entry && entry.byKey().get("tandem") instanceof Json.Members ours) {
            return Optional.of(
                    ours.byKey().get("extras") instanceof Json.Members extras ? extras : new Json.Members(Map.of()));
        }
        return Optional.empty();
    }

    /** Its text with more entries. */
    String printWith(List<Json.Members> more) {
        List<Json> items = new ArrayList<>(items(content));
        items.addAll(more);
        return print(items);
    }

    /** Its text without the last entries. */
    String printWithoutLast(int count) {
        List<Json> items = items(content);
        return print(items.subList(0, items.size() - count));
    }

    private String print(List<Json> items) {
        Json.Members changed = content.with("entries", new Json.Items(items));
        return JsonOutput.print(json -> json.value(changed));
    }
}
