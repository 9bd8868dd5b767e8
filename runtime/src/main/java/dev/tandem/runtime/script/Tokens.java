package dev.tandem.runtime.script;

import dev.tandem.runtime.script.Token.Kind;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The tokens of a text, one after the other; their texts, put together, are the text. */
final class Tokens implements Iterator<Token> {

    private final String text;
    private final SqlSyntax syntax;
    private int at;

    Tokens(String text, SqlSyntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /** Where the next token starts. */
    int at() {
        return at;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public Token next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Token token = token();
        at += token.text().length();
        return token;
    }

    private Token token() {
        for (LexingRule rule : syntax.rules()) {
            Token token = rule.at(text, at);
            if (!token.isNone()) {
                return token;
            }
        }
        return new Token(Kind.SYMBOL, text.substring(at, at + 1));
    }
}
