package dev.tandem.declare;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Optional;

/** Says why a piece of SQL cannot stand inside a statement. */
final class FragmentProblem {
    /** What separates the statements of a file; inside a literal it would be taken for one all the same. */
    private static final String BREAKPOINT = "--> statement-breakpoint";

    private FragmentProblem() {}

    static Optional<String> of(String sql) {
        List<SqlToken> tokens = SqlTokens.of(sql).tokens();
        if (tokens.stream().noneMatch(SqlToken::counts)) {
            return Optional.of("it is empty");
        }
        if (sql.contains(BREAKPOINT)) {
            return Optional.of("'%s' ends a statement wherever it stands".formatted(BREAKPOINT));
        }
        if (hidesWhatFollows(tokens.get(tokens.size() - 1))) {
            return Optional.of("the comment at its end hides what follows");
        }
        if (tokens.stream().anyMatch(token -> token.isSymbol(";"))) {
            return Optional.of("a semicolon in it ends the statement");
        }
        return unclosed(tokens);
    }

    private static boolean hidesWhatFollows(SqlToken last) {
        return last.kind() == Kind.COMMENT && !last.text().endsWith("*/");
    }

    private static Optional<String> unclosed(List<SqlToken> tokens) {
        int depth = 0;
        for (SqlToken token : tokens) {
            if (!token.isClosed()) {
                return Optional.of("a quote in it is never closed: " + token.text());
            }
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth < 0) {
                return Optional.of("a parenthesis in it is closed but never opened");
            }
        }
        return depth > 0 ? Optional.of("a parenthesis in it is never closed") : Optional.empty();
    }
}
