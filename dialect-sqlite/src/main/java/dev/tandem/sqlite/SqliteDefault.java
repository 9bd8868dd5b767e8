package dev.tandem.sqlite;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may stand after DEFAULT: a literal, a signed number, or an expression in parentheses
 * (https://www.sqlite.org/syntax/column-constraint.html).
 */
final class SqliteDefault {
    private static final Set<String> LITERAL_WORDS =
            Set.of("null", "true", "false", "current_time", "current_date", "current_timestamp");

    private SqliteDefault() {}

    /** The expression, in parentheses where it needs them. */
    static String of(String expression) {
        SqlTokens tokens = SqlTokens.of(expression.strip());
        List<SqlToken> counting =
                tokens.tokens().stream().filter(SqlToken::counts).toList();
        boolean bare = isLiteral(counting) || tokens.isInParentheses();
        return bare ? tokens.toString() : "(" + tokens + ")";
    }

    private static boolean isLiteral(List<SqlToken> tokens) {
        if (tokens.size() == 1) {
            SqlToken only = tokens.get(0);
            return only.kind() == Kind.LITERAL
                    || only.kind() == Kind.NUMBER
                    || LITERAL_WORDS.contains(only.text().toLowerCase(Locale.ROOT));
        }
        return tokens.size() == 2
                && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"))
                && tokens.get(1).kind() == Kind.NUMBER;
    }
}
