package dev.tandem.sqlite;

import dev.tandem.schema.QualifiedName;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.Locale;
import java.util.Set;

/**
 * Whether an expression reads a column of its table. SQLite may take a name that is none any more, where it stands in
 * double quotes, for a text, and then the expression means something else without a word.
 */
final class ColumnMention {

    /** Words of expressions that are a column's name only in quotes (lang_keywords.html). */
    private static final Set<String> RESERVED = Set.of(
            "AND", "AS", "ASC", "BETWEEN", "CASE", "CAST", "COLLATE", "DESC", "ELSE", "END", "ESCAPE", "EXISTS", "GLOB",
            "IN", "IS", "ISNULL", "LIKE", "MATCH", "NOT", "NOTNULL", "NULL", "OR", "REGEXP", "THEN", "WHEN");

    private ColumnMention() {}

    static boolean in(String sql, QualifiedName table, String column) {
        SqlTokens tokens = SqlTokens.of(sql);
        return RESERVED.contains(column.toUpperCase(Locale.ROOT))
                ? tokens.tokens().stream()
                        .anyMatch(token -> token.kind() == SqlToken.Kind.QUOTED_NAME
                                && token.name().equals(column))
                : tokens.mentionsColumn(table.name(), column);
    }
}
