package dev.tandem.runtime.folder;

/** A JSON string literal: where it ends and what it stands for. */
final class JsonString {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private final String text;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private String problem = "";

    /** Reads the literal whose opening quote is at the given place. */
    JsonString(String text, int start) {
        this.text = text;
        this.at = start + 1;
        while (problem.isEmpty() && !closed()) {
            read();
        }
        if (problem.isEmpty()) {
            at++;
        }
    }

    boolean isWhole() {
        return problem.isEmpty();
    }

    String problem() {
        return problem;
    }

    /** Behind the closing quote, or where the problem is. */
    int end() {
        return at;
    }

    String value() {
        return value.toString();
    }

    private boolean closed() {
        return at < text.length() && text.charAt(at) == '"';
    }

    private void read() {
        char next = at < text.length() ? text.charAt(at) : '\n';
        if (next < ' ') {
            problem = "a string is not closed";
        } else if (next != '\\') {
            value.append(next);
            at++;
        } else {
            escape(at + 1 < text.length() ? text.charAt(at + 1) : ' ');
        }
    }

    private void escape(char letter) {
        int known = ESCAPES.indexOf(letter);
        if (known >= 0) {
            value.append(MEANINGS.charAt(known));
            at += 2;
        } else if (letter == 'u' && isHex(at + 2)) {
            value.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
            at += 6;
        } else {
            problem = "a string has an escape that JSON does not know";
        }
    }

    private boolean isHex(int start) {
        return start + 4 <= text.length()
                && text.substring(start, start + 4).chars().allMatch(c -> "0123456789abcdefABCDEF".indexOf(c) >= 0);
    }
}
