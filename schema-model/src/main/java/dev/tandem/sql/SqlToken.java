package dev.tandem.sql;

import java.util.Optional;
import java.util.regex.Pattern;

/** A token with its text as written; the texts of all tokens, put together, are the SQL they came from. */
public record SqlToken(Kind kind, String text) {
    private static final Pattern CLOSED = Pattern.compile("""
            [eE]'(?:[^'\\\\]|''|\\\\.)*+'\
            |[xXbB]?'(?:[^']|'')*+'\
            |"(?:[^"]|"")*+"\
            |`(?:[^`]|``)*+`\
            |\\[[^\\]]*+\\]\
            |\\$(?<tag>[A-Za-z_]*)\\$.*\\$\\k<tag>\\$""", Pattern.DOTALL);

    /** What a token is. */
    public enum Kind {
        /** A keyword or a bare name. */
        WORD,
        /** {@code "x"}, {@code `x`} or {@code [x]}. */
        QUOTED_NAME,
        /** {@code 'x'}, {@code E'x\n'}, {@code X'00'}, {@code $$x$$}. */
        LITERAL,
        NUMBER,
        SYMBOL,
        BLANK,
        COMMENT
    }

    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    public boolean isInDoubleQuotes() {
        return kind == Kind.QUOTED_NAME && text.charAt(0) == '"';
    }

    public boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    public boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    /** Neither blank nor comment. */
    public boolean counts() {
        return kind != Kind.BLANK && kind != Kind.COMMENT;
    }

    /** Whether a quote that it opens is closed; a number or a word opens none. */
    public boolean isClosed() {
        return (kind != Kind.QUOTED_NAME && kind != Kind.LITERAL)
                || CLOSED.matcher(text).matches();
    }

    /** The name that a word or a quoted name stands for. */
    public String name() {
        if (kind != Kind.QUOTED_NAME) {
            return text;
        }
        String close = text.substring(text.length() - 1);
        String inside = text.substring(1, text.length() - 1);
        return close.equals("]") ? inside : inside.replace(close + close, close);
    }

    /** What a text in quotes alone says; {@code E'x\n'} and {@code X'00'} are none. */
    public Optional<String> plainText() {
        return kind == Kind.LITERAL && text.startsWith("'")
                ? Optional.of(text.substring(1, text.length() - 1).replace("''", "'"))
                : Optional.empty();
    }

    /** The same way of writing with another name in it. */
    SqlToken renamed(String newName) {
        if (kind == Kind.WORD) {
            return new SqlToken(kind, newName);
        }
        char open = text.charAt(0);
        String close = text.substring(text.length() - 1);
        String inside = close.equals("]") ? newName : newName.replace(close, close + close);
        return new SqlToken(kind, open + inside + close);
    }
}
