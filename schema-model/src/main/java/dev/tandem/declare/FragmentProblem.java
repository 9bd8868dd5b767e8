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

    /** What begins a column's constraint in either database; {@code COLLATE} has a word in the model too. */
    private static final List<String> AFTER_TYPE = List.of(
            "CONSTRAINT",
            "NOT",
            "NULL",
            "DEFAULT",
            "PRIMARY",
            "UNIQUE",
            "CHECK",
            "REFERENCES",
            "COLLATE",
            "GENERATED",
            "AS");

    private FragmentProblem() {}

    static Optional<String> of(String sql) {
        List<SqlToken> tokens = SqlTokens.of(sql).tokens();
        if (tokens.stream().noneMatch(SqlToken::counts)) {
            return Optional.of("it is empty");
        }
        Optional<String> bad = BadCharacter.in(sql);
        if (bad.isPresent()) {
            return bad;
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

    /** Why it is not the name of a type and no more: what follows one would be in the database and in no snapshot. */
    static Optional<String> ofType(String sql) {
        return of(sql).or(() -> beyondType(SqlTokens.of(sql).tokens()));
    }

    private static Optional<String> beyondType(List<SqlToken> tokens) {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 && token.isSymbol(",")) {
                return Optional.of("a comma in it begins another column");
            }
            if (AFTER_TYPE.stream().anyMatch(token::isKeyword)) {
                return Optional.of("%s is said of a column, not of a type".formatted(token.text()));
            }
        }
        return Optional.empty();
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
