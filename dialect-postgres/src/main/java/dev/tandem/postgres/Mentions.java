package dev.tandem.postgres;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names that occur in a piece of SQL, whatever they stand for: as written, and folded to lower case where they are
 * bare. Rather too many than too few, because what is named may have to be made anew and making it anew is harmless.
 */
final class Mentions {

    private final Set<String> names = new HashSet<>();
    private final boolean allColumns;

    private Mentions(List<SqlToken> tokens) {
        for (SqlToken token : tokens) {
            if (token.isName()) {
                names.add(token.name());
            }
            if (token.kind() == SqlToken.Kind.WORD) {
                names.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        allColumns = names.contains("natural") || names.contains("table") || hasStar(tokens);
    }

    static Mentions in(String sql) {
        return new Mentions(
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList());
    }

    boolean name(String name) {
        return names.contains(name);
    }

    boolean anyOf(Collection<String> some) {
        return some.stream().anyMatch(names::contains);
    }

    /** Whether columns take part without being named: by {@code *}, {@code NATURAL JOIN} or {@code TABLE t}. */
    boolean allColumns() {
        return allColumns;
    }

    private static boolean hasStar(List<SqlToken> tokens) {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).isSymbol("*") && !countsRows(tokens, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean countsRows(List<SqlToken> tokens, int star) {
        return star >= 2
                && tokens.get(star - 1).isSymbol("(")
                && tokens.get(star - 2).text().equalsIgnoreCase("count");
    }
}
