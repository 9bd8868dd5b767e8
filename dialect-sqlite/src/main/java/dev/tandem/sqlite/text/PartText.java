package dev.tandem.sqlite.text;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the things that an index or a key is sorted by.
 *
 * @param sql as it is written
 * @param name where it is a name alone, or one with a direction or a collation
 */
public record PartText(String sql, Optional<String> name, boolean descending, Optional<String> collation) {

    /** Of a list in parentheses. */
    static List<PartText> list(TokenReader reader) {
        reader.expectSymbol("(");
        List<PartText> parts = reader.elements(() -> read(reader));
        reader.expectSymbol(")");
        return parts;
    }

    static PartText read(TokenReader reader) {
        String sql = reader.verbatim(() -> {
            do {
                reader.item();
            } while (!reader.isAtEndOfElement() && !reader.isAt("AUTOINCREMENT"));
        });
        List<SqlToken> tokens = new ArrayList<>(
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList());
        boolean descending = endsWith(tokens, "desc");
        if (descending || endsWith(tokens, "asc")) {
            tokens.remove(tokens.size() - 1);
        }
        Optional<String> collation = Optional.empty();
        if (tokens.size() == 3 && tokens.get(1).isKeyword("collate")) {
            collation = Optional.of(new TokenReader(tokens.get(2).text()).name());
            tokens.subList(1, 3).clear();
        }
        return new PartText(sql, name(tokens), descending, collation);
    }

    /** Among the parts of an index SQLite takes a text for a name, as if it stood in double quotes. */
    private static Optional<String> name(List<SqlToken> tokens) {
        boolean name = tokens.size() == 1
                && (tokens.get(0).isName() || tokens.get(0).plainText().isPresent());
        return name ? Optional.of(new TokenReader(tokens.get(0).text()).name()) : Optional.empty();
    }

    private static boolean endsWith(List<SqlToken> tokens, String keyword) {
        return tokens.size() > 1 && tokens.get(tokens.size() - 1).isKeyword(keyword);
    }
}
