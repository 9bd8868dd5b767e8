package dev.tandem.runtime.script;

import dev.tandem.runtime.script.Token.Kind;

/** The rules of both databases: SQLite's tokenize.c, and chapter 4.1 of the manual of Postgres. */
final class Lexing {

    static final String BREAKPOINT = "--> statement-breakpoint";

    private Lexing() {}

    static Token blank(String text, int start) {
        int end = start;
        while (end < text.length() && " \t\r\n\f\u000b\ufeff".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Token(Kind.BLANK, text.substring(start, end));
    }

    static Token lineCommentToLineFeed(String text, int start) {
        return lineComment(text, start, "\n");
    }

    static Token lineCommentToLineEnd(String text, int start) {
        return lineComment(text, start, "\r\n");
    }

    /** The breakpoint ends a comment in whose line it stands, and what follows it in the line is SQL again. */
    private static Token lineComment(String text, int start, String lineEnds) {
        if (!text.startsWith("--", start)) {
            return Token.NONE;
        }
        int end = start;
        while (end < text.length() && lineEnds.indexOf(text.charAt(end)) < 0) {
            if (text.startsWith(BREAKPOINT, end)) {
                return end == start
                        ? new Token(Kind.BREAKPOINT, BREAKPOINT)
                        : new Token(Kind.COMMENT, text.substring(start, end));
            }
            end++;
        }
        return new Token(Kind.COMMENT, text.substring(start, end));
    }

    static Token flatComment(String text, int start) {
        return text.startsWith("/*", start) ? closed(Kind.COMMENT, text, start, 2, "*/") : Token.NONE;
    }

    static Token nestedComment(String text, int start) {
        if (!text.startsWith("/*", start)) {
            return Token.NONE;
        }
        int depth = 1;
        int at = start + 2;
        while (depth > 0 && at < text.length()) {
            int step = text.startsWith("/*", at) ? 1 : text.startsWith("*/", at) ? -1 : 0;
            depth += step;
            at += step == 0 ? 1 : 2;
        }
        return new Token(depth > 0 ? Kind.UNCLOSED : Kind.COMMENT, text.substring(start, at));
    }

    static Token literal(String text, int start) {
        return doubled(Kind.LITERAL, text, start, '\'');
    }

    static Token doubleQuoted(String text, int start) {
        return doubled(Kind.QUOTED_NAME, text, start, '"');
    }

    static Token backticked(String text, int start) {
        return doubled(Kind.QUOTED_NAME, text, start, '`');
    }

    static Token bracketed(String text, int start) {
        return text.charAt(start) == '[' ? closed(Kind.QUOTED_NAME, text, start, 1, "]") : Token.NONE;
    }

    static Token escapedLiteral(String text, int start) {
        return EscapedLiteral.at(text, start);
    }

    static Token dollarQuoted(String text, int start) {
        if (text.charAt(start) != '$') {
            return Token.NONE;
        }
        int end = start + 1;
        while (end < text.length() && isWordPart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        boolean opens = end < text.length() && text.charAt(end) == '$' && !isDigit(text.charAt(start + 1));
        String tag = opens ? text.substring(start, end + 1) : "";
        return opens ? closed(Kind.LITERAL, text, start, tag.length(), tag) : Token.NONE;
    }

    static Token word(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end)) && (end > start || text.charAt(end) != '$')) {
            end++;
        }
        return new Token(Kind.WORD, text.substring(start, end));
    }

    private static Token doubled(Kind kind, String text, int start, char quote) {
        if (text.charAt(start) != quote) {
            return Token.NONE;
        }
        int at = text.indexOf(quote, start + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == quote) {
            at = text.indexOf(quote, at + 2);
        }
        return at < 0
                ? new Token(Kind.UNCLOSED, text.substring(start))
                : new Token(kind, text.substring(start, at + 1));
    }

    private static Token closed(Kind kind, String text, int start, int skip, String close) {
        int at = text.indexOf(close, start + skip);
        return at < 0
                ? new Token(Kind.UNCLOSED, text.substring(start))
                : new Token(kind, text.substring(start, at + close.length()));
    }

    /** Both databases take every character beyond ASCII for a letter. */
    private static boolean isWordPart(char c) {
        return (c >= 0x80 && c != '\ufeff') || c == '_' || c == '$' || isDigit(c) || isLetter(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
