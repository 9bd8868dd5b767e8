package dev.tandem.postgres;

import dev.tandem.schema.QualifiedName;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether an expression certainly reads a column of its table, as Postgres understands bare names. */
final class ColumnMention {

    /** Words of expressions that are a column's name only in quotes (sql-keywords-appendix.html). */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "both",
            "case",
            "cast",
            "collate",
            "current_date",
            "current_time",
            "current_timestamp",
            "current_user",
            "default",
            "desc",
            "distinct",
            "else",
            "end",
            "false",
            "for",
            "from",
            "ilike",
            "in",
            "is",
            "isnull",
            "leading",
            "like",
            "localtime",
            "localtimestamp",
            "not",
            "notnull",
            "null",
            "or",
            "overlaps",
            "similar",
            "some",
            "symmetric",
            "then",
            "to",
            "trailing",
            "true",
            "user",
            "using",
            "when",
            "with");

    /** Behind these a word belongs to them: {@code AT TIME ZONE}, {@code double precision}, {@code NULLS FIRST}. */
    private static final Set<String> LEADING =
            Set.of("at", "time", "with", "without", "double", "character", "bit", "nulls", "is");

    private final List<SqlToken> tokens;
    private final String table;

    private ColumnMention(List<SqlToken> tokens, String table) {
        this.tokens = tokens;
        this.table = table;
    }

    static boolean in(String sql, QualifiedName table, String column) {
        List<SqlToken> tokens = SqlTokens.of(sql).withoutTypes().tokens().stream()
                .filter(SqlToken::counts)
                .toList();
        return new ColumnMention(tokens, table.name()).of(column);
    }

    private boolean of(String column) {
        for (int at = 0; at < tokens.size(); at++) {
            if (folded(tokens.get(at)).filter(column::equals).isPresent() && isColumn(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isColumn(int at) {
        boolean bare = tokens.get(at).kind() == Kind.WORD;
        if (token(at + 1).filter(next -> next.isSymbol(".")).isPresent() || (bare && isWordOfTheLanguage(at))) {
            return false;
        }
        boolean qualified = token(at - 1).filter(dot -> dot.isSymbol(".")).isPresent();
        return !qualified
                || token(at - 2)
                        .flatMap(ColumnMention::folded)
                        .filter(table::equals)
                        .isPresent();
    }

    private boolean isWordOfTheLanguage(int at) {
        Optional<SqlToken> next = token(at + 1);
        boolean functionOrType = next.filter(token -> token.isSymbol("(") || token.kind() == Kind.LITERAL)
                .isPresent();
        boolean fieldOfTime = next.filter(token -> token.isKeyword("FROM")).isPresent()
                && token(at - 2).filter(token -> token.isKeyword("EXTRACT")).isPresent();
        boolean led = token(at - 1)
                .filter(token -> token.kind() == Kind.WORD)
                .flatMap(ColumnMention::folded)
                .filter(LEADING::contains)
                .isPresent();
        return functionOrType
                || fieldOfTime
                || led
                || RESERVED.contains(folded(tokens.get(at)).orElse(""));
    }

    private Optional<SqlToken> token(int at) {
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    private static Optional<String> folded(SqlToken token) {
        if (!token.isName()) {
            return Optional.empty();
        }
        return Optional.of(token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.name());
    }
}
