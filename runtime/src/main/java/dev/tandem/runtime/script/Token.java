package dev.tandem.runtime.script;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL that belongs together.
 *
 * @param text as written
 */
public record Token(Kind kind, String text) {

    /** What a token is. */
    public enum Kind {
        BLANK,
        COMMENT,
        /** {@code --> statement-breakpoint}, which ends a statement as a semicolon does. */
        BREAKPOINT,
        WORD,
        QUOTED_NAME,
        LITERAL,
        SYMBOL,
        /** A quote or comment that the text does not close. */
        UNCLOSED
    }

    static final Token NONE = new Token(Kind.SYMBOL, "");

    /** The tokens of a text; their texts, put together, are the text. */
    public static List<Token> allIn(String text, SqlSyntax syntax) {
        List<Token> all = new ArrayList<>();
        new Tokens(text, syntax).forEachRemaining(all::add);
        return all;
    }

    boolean isNone() {
        return text.isEmpty();
    }

    /** Neither blank nor comment. */
    public boolean counts() {
        return kind != Kind.BLANK && kind != Kind.COMMENT;
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    /** Whether this is a keyword, in any case. */
    public boolean is(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /** The name that a word or a quoted name stands for; SQLite takes literals for names as well. */
    public String name() {
        if (kind != Kind.QUOTED_NAME && kind != Kind.LITERAL) {
            return text;
        }
        char close = text.charAt(text.length() - 1);
        String inside = text.substring(1, text.length() - 1);
        return close == ']' ? inside : inside.replace("" + close + close, "" + close);
    }
}
