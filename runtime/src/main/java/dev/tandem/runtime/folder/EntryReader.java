package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one entry of a journal. */
final class EntryReader {

    private final JsonReader json;
    private Optional<Integer> idx = Optional.empty();
    private Optional<Long> when = Optional.empty();
    private Optional<String> tag = Optional.empty();
    private Optional<String> hash = Optional.empty();
    private String version = "";
    private boolean isOurs;
    private boolean breakpoints = true;

    EntryReader(JsonReader json) {
        this.json = json;
    }

    JournalEntry entry() {
        int start = json.placeOfNext();
        for (JsonReader.Items members = json.object(); members.next(); ) {
            member(members.key());
        }
        return new JournalEntry(
                required(idx, "idx", start),
                version,
                required(when, "when", start),
                required(tag, "tag", start),
                breakpoints,
                isOurs,
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
        isOurs = true;
        for (JsonReader.Items members = json.object(); members.next(); ) {
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
        if (!isHash(found)) {
            throw json.problem("a hash has 64 hexadecimal digits, in lower case", start);
        }
        return found;
    }

    private static boolean isHash(String text) {
        for (byte digit : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return text.length() == 64;
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
        if (!isFileName(found)) {
            throw json.problem(
                    new Failure(
                            "TD564",
                            "a tag of the journal is not the plain name of a file",
                            "a tag is the name of a file in this folder: no separators, no \"..\", no path",
                            "see who wrote that entry; give the file a plain name, here and on disk"),
                    start);
        }
        return found;
    }

    /** No separator of any system, no drive letter, nothing that a terminal or a file system gives a meaning to. */
    private static boolean isFileName(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter == '\u007f' || letter == '/' || letter == '\\' || letter == ':') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 200 && text.charAt(0) != '.';
    }

    private <T> T required(Optional<T> value, String key, int start) {
        if (value.isEmpty()) {
            throw json.problem("an entry has no \"" + key + "\"", start);
        }
        return value.get();
    }
}
