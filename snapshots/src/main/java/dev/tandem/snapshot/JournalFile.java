package dev.tandem.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The journal as it is written: one more entry, and all that others put into it kept. */
record JournalFile(Json.Members content, List<Entry> entries) {

    static final String NAME = "_journal.json";

    private static final String VERSION = "7";

    /** No path, no hidden file, nothing that a terminal would act on. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*");

    JournalFile {
        entries = List.copyOf(entries);
    }

    /**
     * What an entry says of its migration.
     *
     * @param extras none where it is not Tandem that wrote the entry
     */
    record Entry(long idx, long when, String tag, Optional<Json.Members> extras) {

        /** The migration's number, which its snapshot is named after. */
        String prefix() {
            return tag.split("_", 2)[0];
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

    static JournalFile of(Path file, Json json, SnapshotFormat format) {
        if (!(json instanceof Json.Members content)) {
            throw FolderProblem.malformedJournal(file, "it is no JSON object");
        }
        String dialect = text(file, content, "dialect");
        if (!format.isSpelled(dialect)) {
            throw SnapshotProblem.otherDialect(file.toString(), dialect, format.spelling());
        }
        return new JournalFile(
                content,
                items(file, content).stream().map(item -> entry(file, item)).toList());
    }

    private static List<Json> items(Path file, Json.Members content) {
        if (content.byKey().get("entries") instanceof Json.Items items) {
            return items.items();
        }
        throw FolderProblem.malformedJournal(file, "entries is no array");
    }

    private static Entry entry(Path file, Json item) {
        if (!(item instanceof Json.Members entry)) {
            throw FolderProblem.malformedJournal(file, "an entry is no object");
        }
        String tag = text(file, entry, "tag");
        if (!PLAIN_NAME.matcher(tag).matches()) {
            throw FolderProblem.outside(file, tag);
        }
        return new Entry(number(file, entry, "idx"), number(file, entry, "when"), tag, extras(entry));
    }

    private static Optional<Json.Members> extras(Json.Members entry) {
        if (!(entry.byKey().get("tandem") instanceof Json.Members ours)) {
            return Optional.empty();
        }
        return Optional.of(
                ours.byKey().get("extras") instanceof Json.Members extras ? extras : new Json.Members(Map.of()));
    }

    private static String text(Path file, Json.Members object, String key) {
        if (object.byKey().get(key) instanceof Json.Text text) {
            return text.value();
        }
        throw FolderProblem.malformedJournal(file, key + " is no text");
    }

    private static long number(Path file, Json.Members entry, String key) {
        try {
            if (entry.byKey().get(key) instanceof Json.Numeral number) {
                return Long.parseLong(number.text());
            }
        } catch (NumberFormatException e) {
            throw FolderProblem.malformedJournal(file, key + " is no whole number: " + e.getMessage());
        }
        throw FolderProblem.malformedJournal(file, key + " is no number");
    }

    /** Its text with one more entry. */
    String printWith(Json.Members entry) {
        List<Json> items = new ArrayList<>();
        if (content.byKey().get("entries") instanceof Json.Items existing) {
            items.addAll(existing.items());
        }
        items.add(entry);
        Json.Members changed = content.with("entries", new Json.Items(items));
        return JsonOutput.print(json -> json.value(changed));
    }
}
