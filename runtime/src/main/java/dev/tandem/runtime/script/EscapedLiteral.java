package dev.tandem.runtime.script;

import dev.tandem.runtime.script.Token.Kind;

/** A literal of Postgres in which a backslash escapes: {@code E'it\'s'}. */
final class EscapedLiteral {

    private EscapedLiteral() {}

    static Token at(String text, int start) {
        boolean opens = (text.charAt(start) == 'E' || text.charAt(start) == 'e') && text.startsWith("'", start + 1);
        int at = opens ? end(text, start + 2) : start;
        // Literals that a line end separates are one, and what comes after it is still read with escapes.
        while (at > start && continuation(text, at) > at) {
            at = end(text, continuation(text, at));
        }
        return at < 0
                ? new Token(Kind.UNCLOSED, text.substring(start))
                : new Token(Kind.LITERAL, text.substring(start, at));
    }

    /** Behind the closing quote, -1 where there is none. */
    private static int end(String text, int inside) {
        int at = inside;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean quote = c == '\'';
            if (quote && !text.startsWith("'", at + 1)) {
                return at + 1;
            }
            at += quote || c == '\\' ? 2 : 1;
        }
        return -1;
    }

    /** Behind the quote that opens the next part of the literal, or where we are. */
    private static int continuation(String text, int at) {
        int next = at;
        boolean newLine = false;
        while (next < text.length() && " \t\r\n\f\u000b".indexOf(text.charAt(next)) >= 0) {
            newLine |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        return newLine && text.startsWith("'", next) ? next + 1 : at;
    }
}
