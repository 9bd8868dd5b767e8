package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a journal; unknown keys are left alone, whatever they hold. */
final class JournalReader {

    private static final Set<String> VERSIONS = Set.of("5", "6", "7");

    private final JsonReader json;
    private final List<JournalEntry> entries = new ArrayList<>();
    private Optional<String> version = Optional.empty();
    private Optional<JournalDialect> dialect = Optional.empty();
    private boolean hasEntries;

    JournalReader(String text, String source) {
        this.json = new JsonReader(text, source);
    }

    Journal journal() {
        int start = json.placeOfNext();
        for (JsonReader.Items members = json.object(); members.next(); ) {
            member(members.key());
        }
        json.end();
        return new Journal(required(version, "version", start), required(dialect, "dialect", start), entries(start));
    }

    private void member(String key) {
        switch (key) {
            case "version" -> version = Optional.of(version());
            case "dialect" -> dialect = Optional.of(dialect());
            case "entries" -> {
                hasEntries = true;
                for (JsonReader.Items elements = json.array(); elements.next(); ) {
                    entries.add(new EntryReader(json).entry());
                }
            }
            default -> json.skip();
        }
    }

    private String version() {
        int start = json.placeOfNext();
        String found = json.string();
        if (!VERSIONS.contains(found)) {
            throw json.problem(
                    new Failure(
                            "TD563",
                            "the journal was written by another version of its tool",
                            "journals of version \"" + found + "\" are not known here, only \"5\" to \"7\"",
                            "use a Tandem that knows the version, or write the folder with drizzle-kit 0.31"),
                    start);
        }
        return found;
    }

    private JournalDialect dialect() {
        int start = json.placeOfNext();
        String found = json.string();
        return switch (found) {
            case "sqlite" -> JournalDialect.SQLITE;
            // drizzle-kit wrote pg before it wrote postgresql.
            case "postgresql", "pg" -> JournalDialect.POSTGRES;
            default ->
                throw json.problem(
                        "the dialect \"" + found + "\" is not known here, only \"sqlite\" and \"postgresql\"", start);
        };
    }

    private List<JournalEntry> entries(int start) {
        if (!hasEntries) {
            throw json.problem("the key \"entries\" is missing", start);
        }
        return entries;
    }

    private <T> T required(Optional<T> value, String key, int start) {
        if (value.isEmpty()) {
            throw json.problem("the key \"" + key + "\" is missing", start);
        }
        return value.get();
    }
}
