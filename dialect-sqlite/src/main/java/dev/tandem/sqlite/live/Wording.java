package dev.tandem.sqlite.live;

import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlToken.Kind;
import dev.tandem.sql.SqlTokens;
import dev.tandem.sql.StandardQuote;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of SQL in the form in which two spellings that mean the same to SQLite agree: without blanks, comments, the
 * quotes of names, the parentheses around the whole and the name of the table before its columns, and with keywords and
 * names in one case. Nothing is concluded from what an expression computes: {@code a = 1} and {@code 1 = a} are two.
 */
record Wording(List<String> words) {

    /** Bare, they are no names in an expression; in quotes they are (https://www.sqlite.org/lang_keywords.html). */
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "as",
            "asc",
            "between",
            "case",
            "cast",
            "collate",
            "current_date",
            "current_time",
            "current_timestamp",
            "desc",
            "distinct",
            "else",
            "end",
            "escape",
            "exists",
            "false",
            "from",
            "glob",
            "in",
            "is",
            "isnull",
            "like",
            "not",
            "notnull",
            "null",
            "or",
            "select",
            "then",
            "true",
            "when",
            "where");

    Wording {
        words = List.copyOf(words);
    }

    /** Of a query, a type, or whatever else does not stand inside a table. */
    static Wording of(String sql) {
        return of(SqlTokens.of(sql), Wording::word);
    }

    /**
     * Of an expression inside a table. A name in double quotes that is no column is a text there
     * (https://www.sqlite.org/quirks.html, section 8).
     */
    static Wording inside(TableSchema table, String sql) {
        Set<String> columns =
                table.columns().names().stream().map(Names::folded).collect(Collectors.toSet());
        return of(
                SqlTokens.of(sql).withoutQualifier(table.name().name()),
                token -> token.isInDoubleQuotes() && !columns.contains(Names.folded(token.name()))
                        ? StandardQuote.text(token.name())
                        : word(token));
    }

    /** Of what stands behind DEFAULT, where there are no columns and a name alone is a text. */
    static Wording ofDefault(String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        boolean alone = tokens.tokens().stream().filter(SqlToken::counts).count() == 1;
        return of(
                tokens,
                token -> token.isInDoubleQuotes() || (alone && isName(token))
                        ? StandardQuote.text(token.name())
                        : word(token));
    }

    /** Of a part of an index, which is ascending anyway. */
    Wording withoutAscending() {
        int last = words.size() - 1;
        return last > 0 && words.get(last).equals("asc") ? new Wording(words.subList(0, last)) : this;
    }

    private static boolean isName(SqlToken token) {
        return token.isName() && !KEYWORDS.contains(Names.folded(token.text()));
    }

    private static Wording of(SqlTokens sql, Function<SqlToken, String> word) {
        List<SqlToken> tokens = sql.tokens().stream().filter(SqlToken::counts).toList();
        while (new SqlTokens(tokens).isInParentheses()) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        return new Wording(tokens.stream().map(word).toList());
    }

    private static String word(SqlToken token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> Names.folded(token.text());
            case QUOTED_NAME ->
                isBare(token.name()) ? Names.folded(token.name()) : StandardQuote.name(Names.folded(token.name()));
            case LITERAL, SYMBOL, BLANK, COMMENT -> token.text();
        };
    }

    /** Whether it means the same without quotes. */
    private static boolean isBare(String name) {
        List<SqlToken> tokens = SqlTokens.of(name).tokens();
        return tokens.size() == 1 && tokens.get(0).kind() == Kind.WORD && !KEYWORDS.contains(Names.folded(name));
    }
}
