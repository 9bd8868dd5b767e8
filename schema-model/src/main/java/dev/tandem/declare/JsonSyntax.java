package dev.tandem.declare;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is JSON (RFC 8259), which Postgres would ask when the migration runs, and SQLite never. */
final class JsonSyntax {
    private static final Pattern SCALAR = Pattern.compile("""
            "(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+"\
            |-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null""");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]*");

    private final String json;
    private int at;

    private JsonSyntax(String json) {
        this.json = json;
    }

    /** What is wrong with it, if anything is. */
    static Optional<String> problem(String json) {
        JsonSyntax syntax = new JsonSyntax(json);
        boolean right = syntax.value() && syntax.at == json.length();
        return right ? Optional.empty() : Optional.of("it is not JSON from character %d on".formatted(syntax.at + 1));
    }

    private boolean value() {
        skip(BLANKS);
        boolean found = takes('{') ? members('}', true) : takes('[') ? members(']', false) : skip(SCALAR);
        skip(BLANKS);
        return found;
    }

    private boolean members(char close, boolean named) {
        skip(BLANKS);
        if (takes(close)) {
            return true;
        }
        do {
            if (!(named ? name() && value() : value())) {
                return false;
            }
        } while (takes(','));
        return takes(close);
    }

    private boolean name() {
        skip(BLANKS);
        boolean text = at < json.length() && json.charAt(at) == '"' && skip(SCALAR);
        skip(BLANKS);
        return text && takes(':');
    }

    private boolean takes(char expected) {
        boolean found = at < json.length() && json.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(json).region(at, json.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }
}
