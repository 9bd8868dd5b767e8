package dev.tandem.sqlite.text;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A definition, read from its first token to its last. Comments between what is read are noted, those inside it kept. */
final class TokenReader {

    private final List<SqlToken> tokens;
    private final List<String> comments = new ArrayList<>();
    private int at;

    TokenReader(String sql) {
        this.tokens = SqlTokens.of(sql).tokens();
        passOver();
    }

    /** Those passed over so far. */
    List<String> comments() {
        return comments;
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    private Optional<SqlToken> next() {
        return atEnd() ? Optional.empty() : Optional.of(tokens.get(at));
    }

    boolean isAt(String keyword) {
        return next().filter(token -> token.isKeyword(keyword)).isPresent();
    }

    boolean isAtSymbol(String symbol) {
        return next().filter(token -> token.isSymbol(symbol)).isPresent();
    }

    /** Reads the keyword if it is next. */
    boolean has(String keyword) {
        boolean found = isAt(keyword);
        if (found) {
            take();
        }
        return found;
    }

    boolean hasSymbol(String symbol) {
        boolean found = isAtSymbol(symbol);
        if (found) {
            take();
        }
        return found;
    }

    void expect(String keyword) {
        if (!has(keyword)) {
            throw unexpected(keyword);
        }
    }

    void expectSymbol(String symbol) {
        if (!hasSymbol(symbol)) {
            throw unexpected(symbol);
        }
    }

    SqlToken take() {
        SqlToken token = next().orElseThrow(() -> unexpected("more"));
        at++;
        passOver();
        return token;
    }

    /** A name bare or in any of the four quotings; in a definition SQLite takes a text for a name too. */
    String name() {
        SqlToken token = take();
        if (token.isName()) {
            return token.name();
        }
        return token.plainText()
                .orElseThrow(() -> new UnreadableTextException("%s is no name".formatted(token.text())));
    }

    /** Reads one or more tokens and gives their text as it is written, with the comments inside it. */
    String verbatim(Runnable reading) {
        int start = at;
        int noted = comments.size();
        reading.run();
        int end = at;
        while (end > start && !tokens.get(end - 1).counts()) {
            end--;
        }
        while (comments.size() > noted) {
            comments.remove(comments.size() - 1);
        }
        tokens.subList(end, at).stream()
                .filter(token -> token.kind() == Kind.COMMENT)
                .forEach(token -> comments.add(token.text()));
        return new SqlTokens(tokens.subList(start, end)).toString();
    }

    /** What stands between the parenthesis here and its end, as it is written but for blanks around it. */
    String insideParentheses() {
        String whole = verbatim(this::parentheses);
        return whole.substring(1, whole.length() - 1).strip();
    }

    void parentheses() {
        expectSymbol("(");
        while (!hasSymbol(")")) {
            item();
        }
    }

    /** One token, or parentheses with all that they hold. */
    void item() {
        if (isAtSymbol("(")) {
            parentheses();
        } else {
            take();
        }
    }

    /** Things with commas between them. */
    <T> List<T> elements(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        do {
            elements.add(element.get());
        } while (hasSymbol(","));
        return elements;
    }

    /** All that is left, as it is written. */
    String rest() {
        int start = at;
        at = tokens.size();
        return new SqlTokens(tokens.subList(start, at)).toString().strip();
    }

    /** Up to the comma or parenthesis that ends an element of a list. */
    boolean isAtEndOfElement() {
        return atEnd() || isAtSymbol(",") || isAtSymbol(")");
    }

    private void passOver() {
        while (!atEnd() && !tokens.get(at).counts()) {
            if (tokens.get(at).kind() == Kind.COMMENT) {
                comments.add(tokens.get(at).text());
            }
            at++;
        }
    }

    UnreadableTextException unexpected(String wanted) {
        return new UnreadableTextException("%s is expected where %s stands"
                .formatted(wanted, next().map(SqlToken::text).orElse("the end")));
    }
}
