package dev.tandem.runtime.script;

import java.util.List;

/** How a database writes what is not plain: each kind of quote and comment is a rule, tried in order at each place. */
public enum SqlSyntax {
    SQLITE,
    POSTGRES;

    List<LexingRule> rules() {
        return switch (this) {
            case SQLITE -> OF_SQLITE;
            case POSTGRES -> OF_POSTGRES;
        };
    }

    private static final List<LexingRule> OF_SQLITE = List.of(
            Lexing::blank,
            Lexing::lineCommentToLineFeed,
            Lexing::flatComment,
            Lexing::literal,
            Lexing::doubleQuoted,
            Lexing::backticked,
            Lexing::bracketed,
            Lexing::word);

    private static final List<LexingRule> OF_POSTGRES = List.of(
            Lexing::blank,
            Lexing::lineCommentToLineEnd,
            Lexing::nestedComment,
            Lexing::escapedLiteral,
            Lexing::literal,
            Lexing::doubleQuoted,
            Lexing::dollarQuoted,
            Lexing::word);
}
