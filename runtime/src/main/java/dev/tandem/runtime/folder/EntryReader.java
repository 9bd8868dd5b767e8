package dev.tandem.runtime.folder;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one entry of a journal. */
final class EntryReader {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** No separator of any system, no drive letter, nothing that a terminal or a file system gives a meaning to. */
    private static final Pattern FILE_NAME = Pattern.compile("(?!\\.)[^/\\\\:\\x00-\\x1f\\x7f]{1,200}");

    private final JsonReader json;
    private Optional<Integer> idx = Optional.empty();
    private Optional<Long> when = Optional.empty();
    private Optional<String> tag = Optional.empty();
    private Optional<String> hash = Optional.empty();
    private String version = "";
    private boolean breakpoints = true;

    EntryReader(JsonReader json) {
        this.json = json;
    }

    JournalEntry entry() {
        int start = json.placeOfNext();
        for (JsonReader.Members members = json.object(); members.next(); ) {
            member(members.key());
        }
        return new JournalEntry(
                required(idx, "idx", start),
                version,
                required(when, "when", start),
                required(tag, "tag", start),
                breakpoints,
                hash);
    }

    private void member(String key) {
        switch (key) {
            case "idx" -> idx = Optional.of(idx());
            case "version" -> version = json.string();
            case "when" -> when = Optional.of(json.integer());
            case "tag" -> tag = Optional.of(tag());
            case "breakpoints" -> breakpoints = json.bool();
            case "tandem" -> ours();
            default -> json.skip();
        }
    }

    private void ours() {
        for (JsonReader.Members members = json.object(); members.next(); ) {
            if (members.key().equals("hash")) {
                hash = Optional.of(hash());
            } else {
                json.skip();
            }
        }
    }

    private String hash() {
        int start = json.placeOfNext();
        String found = json.string();
        if (!SHA_256.matcher(found).matches()) {
            throw json.problem("a hash has 64 hexadecimal digits, in lower case", start);
        }
        return found;
    }

    private int idx() {
        int start = json.placeOfNext();
        long found = json.integer();
        if (found < 0 || found > Integer.MAX_VALUE) {
            throw json.problem("\"idx\" is out of range", start);
        }
        return (int) found;
    }

    private String tag() {
        int start = json.placeOfNext();
        String found = json.string();
        if (!FILE_NAME.matcher(found).matches()) {
            throw json.problem("a tag is the name of a file in this folder: no separators, no \"..\", no path", start);
        }
        return found;
    }

    private <T> T required(Optional<T> value, String key, int start) {
        if (value.isEmpty()) {
            throw json.problem("an entry has no \"" + key + "\"", start);
        }
        return value.get();
    }
}
