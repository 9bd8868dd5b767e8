package dev.tandem.postgres;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a default may differ from row to row, so that a column cannot be added with it without writing every row. A
 * function is taken to be volatile unless it is known not to be; the keywords that act as functions are all stable.
 */
final class VolatileDefault {

    private static final Set<String> STABLE = Set.of(
            "now", "transaction_timestamp", "statement_timestamp", "to_timestamp", "lower", "upper", "date_trunc");

    private VolatileDefault() {}

    static boolean is(String sql) {
        List<SqlToken> tokens =
                SqlTokens.of(sql).tokens().stream().filter(SqlToken::counts).toList();
        for (int index = 1; index < tokens.size(); index++) {
            SqlToken name = tokens.get(index - 1);
            if (tokens.get(index).isSymbol("(")
                    && name.isName()
                    && !STABLE.contains(name.name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
