package dev.tandem.sqlite;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/** SQL that a user wrote, put where a statement of ours goes on behind it. */
final class Expression {

    private Expression() {}

    /** In parentheses that a comment at the end of the text cannot swallow. */
    static String inParentheses(String sql) {
        return "(" + endingOutsideComment(sql) + ")";
    }

    static String endingOutsideComment(String sql) {
        List<SqlToken> tokens = SqlTokens.of(sql).tokens();
        boolean comment =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().startsWith("--");
        return comment ? sql + "\n" : sql;
    }

    /** The table with the expressions of its columns and checks in bare column names. */
    static TableSchema unqualified(TableSchema table) {
        return table.withColumns(table.columns()
                        .map(column -> column.withGenerated(column.generated()
                                .map(generated ->
                                        generated.withExpression(unqualified(table.name(), generated.expression()))))))
                .withChecks(table.checks()
                        .map(check -> check.withExpression(unqualified(table.name(), check.expression()))));
    }

    /** With bare column names only. */
    static String unqualified(QualifiedName table, String sql) {
        return SqlTokens.of(sql).withoutQualifier(table.name()).toString();
    }
}
