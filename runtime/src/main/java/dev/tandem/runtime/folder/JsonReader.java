package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads JSON as RFC 8259 has it and nothing looser: no comments, no trailing commas, no key twice. Values are taken in the
 * order in which they stand, or skipped.
 */
final class JsonReader {

    private static final int DEEPEST = 64;

    /** What is no longer is a {@code long}, whatever its digits. */
    private static final int LENGTH_OF_LONG = 18;

    private final String text;

    /** The same: a fresh JVM takes a letter out of an array several times as fast. */
    private final char[] letters;

    private final String source;

    /** Where the next value or symbol starts. */
    private int at;

    private int depth;

    JsonReader(String text, String source) {
        this.text = text;
        this.letters = text.toCharArray();
        this.source = source;
        goTo(0);
    }

    /** Opens an object; the value of each member must be taken before the next. */
    Items object() {
        open('{', "an object");
        return new Items('}');
    }

    /** Opens an array; each element must be taken before the next. */
    Items array() {
        open('[', "an array");
        return new Items(']');
    }

    /** The members of an object or the elements of an array that is being read. */
    final class Items {
        private final char end;
        private final Set<String> keys = new HashSet<>();
        private String key = "";
        private boolean first = true;

        private Items(char end) {
            this.end = end;
        }

        boolean next() {
            boolean found = hasNext(end, first);
            first = false;
            if (found && end == '}') {
                readKey();
            }
            return found;
        }

        private void readKey() {
            int start = placeOfNext();
            key = string();
            if (!keys.add(key)) {
                throw problem("the key \"" + key + "\" is there twice", start);
            }
            expect(':');
        }

        /** Of the member; elements have none. */
        String key() {
            return key;
        }
    }

    String string() {
        if (peek() != '"') {
            throw expected("a string");
        }
        char[] all = letters;
        int end = at + 1;
        for (; end < all.length; end++) {
            char letter = all[end];
            if (letter == '"' || letter == '\\' || letter < ' ') {
                break;
            }
        }
        return end < letters.length && letters[end] == '"' ? plain(end) : escaped();
    }

    private String plain(int end) {
        String value = text.substring(at + 1, end);
        goTo(end + 1);
        return value;
    }

    private String escaped() {
        JsonString string = new JsonString(text, at);
        if (!string.isWhole()) {
            throw problem(string.problem(), string.end());
        }
        goTo(string.end());
        return string.value();
    }

    /** A whole number, however it is written: {@code 12}, {@code 12.0}, {@code 1.2e1}. */
    long integer() {
        int start = placeOfNext();
        int end = endOfDigits();
        if (end > start && end - start <= LENGTH_OF_LONG && (letters[start] != '0' || end == start + 1)) {
            goTo(end);
            return Long.parseLong(text, start, end, 10);
        }
        try {
            return number().value();
        } catch (ArithmeticException e) {
            throw problem("a whole number of at most 64 bits was expected", start);
        }
    }

    /** Of a number that is nothing but digits; where there is more of it, or none, where it starts. */
    private int endOfDigits() {
        int end = at;
        while (end < letters.length && letters[end] >= '0' && letters[end] <= '9') {
            end++;
        }
        boolean ends = end == letters.length || isSpace(letters[end]) || ",]}".indexOf(letters[end]) >= 0;
        return ends ? end : at;
    }

    boolean bool() {
        if (word("true")) {
            return true;
        }
        if (word("false")) {
            return false;
        }
        throw expected("true or false");
    }

    void skip() {
        switch (peek()) {
            case '{' -> {
                for (Items members = object(); members.next(); ) {
                    skip();
                }
            }
            case '[' -> {
                for (Items elements = array(); elements.next(); ) {
                    skip();
                }
            }
            case '"' -> string();
            case 't', 'f' -> bool();
            case 'n' -> {
                if (!word("null")) {
                    throw expected("a value");
                }
            }
            default -> number();
        }
    }

    /** Makes sure that nothing follows. */
    void end() {
        if (at < letters.length) {
            throw expected("the end of the file");
        }
    }

    MigrationException problem(String why, int place) {
        return problem(
                new Failure(
                        "TD502",
                        "the journal cannot be read",
                        why,
                        "correct the journal there, or restore it from version control"),
                place);
    }

    MigrationException problem(Failure failure, int place) {
        return failure.at(source + ":" + lineAndColumn(Math.min(place, letters.length)))
                .exception();
    }

    private String lineAndColumn(int place) {
        int line = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end < place; end = text.indexOf('\n', end + 1)) {
            line++;
        }
        return line + ":" + (place - text.lastIndexOf('\n', place - 1));
    }

    /** Where the next value starts. */
    int placeOfNext() {
        return at;
    }

    /** In its own words and not those of {@link #isSpace}: nearly all letters of a journal come by here, or are a string's. */
    private void goTo(int place) {
        char[] all = letters;
        int next = place;
        for (; next < all.length; next++) {
            char letter = all[next];
            if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                break;
            }
        }
        at = next;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private JsonNumber number() {
        JsonNumber number = new JsonNumber(text, at);
        if (!number.isNumber()) {
            throw expected("a value");
        }
        goTo(number.end());
        return number;
    }

    private char peek() {
        return at < letters.length ? letters[at] : '\0';
    }

    private void open(char bracket, String what) {
        if (peek() != bracket) {
            throw expected(what);
        }
        if (++depth > DEEPEST) {
            throw problem("it is nested deeper than " + DEEPEST + " levels", at);
        }
        goTo(at + 1);
    }

    private boolean hasNext(char bracket, boolean first) {
        if (peek() == bracket) {
            goTo(at + 1);
            depth--;
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    private void expect(char symbol) {
        if (peek() != symbol) {
            throw expected("'" + symbol + "'");
        }
        goTo(at + 1);
    }

    private boolean word(String word) {
        if (peek() != word.charAt(0) || !text.startsWith(word, at)) {
            return false;
        }
        goTo(at + word.length());
        return true;
    }

    private MigrationException expected(String what) {
        char found = peek();
        String instead = at >= letters.length ? "the file ends" : "'" + found + "' stands";
        return problem(what + " was expected where " + instead, at);
    }
}
