package dev.tandem.snapshot;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/** An expression in one pair of parentheses. */
final class Enclosed {

    private Enclosed() {}

    static String in(String expression) {
        return "(" + expression + ")";
    }

    /** Without the pair around the whole; {@code (a) + (b)} has none. */
    static String without(String expression) {
        List<SqlToken> tokens = SqlTokens.of(expression).tokens();
        if (!expression.startsWith("(") || !expression.endsWith(")")) {
            return expression;
        }
        int depth = 0;
        for (int index = 0; index < tokens.size() - 1; index++) {
            depth += tokens.get(index).isSymbol("(") ? 1 : 0;
            depth -= tokens.get(index).isSymbol(")") ? 1 : 0;
            if (depth == 0) {
                return expression;
            }
        }
        return expression.substring(1, expression.length() - 1);
    }
}
