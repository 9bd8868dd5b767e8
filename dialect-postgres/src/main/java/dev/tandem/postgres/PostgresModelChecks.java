package dev.tandem.postgres;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Findings;
import dev.tandem.problem.Problem;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;

/** Looks for what Postgres refuses in a model. */
final class PostgresModelChecks {

    private PostgresModelChecks() {}

    static void check(Declaration declaration, Findings findings) {
        for (OfTable table : declaration.tables()) {
            table.indexes()
                    .forEach(index -> index.parts().stream()
                            .filter(OfPart.OfExpression.class::isInstance)
                            .map(part ->
                                    ((OfPart.OfExpression) part).expression().postgres())
                            .filter(PostgresModelChecks::lacksParentheses)
                            .forEach(sql -> findings.add(index.place(), withoutParentheses(table, sql))));
            for (OfColumn column : table.columns()) {
                column.generated()
                        .ifPresent(generated -> table.columns().stream()
                                .filter(other -> other.generated().isPresent() && !other.equals(column))
                                .filter(other -> SqlTokens.of(
                                                generated.expression().postgres())
                                        .withoutTypes()
                                        .mentionsColumn(table.name(), other.name()))
                                .forEach(other -> findings.add(column.place(), onGenerated(table, column, other))));
            }
        }
    }

    /** The manual, "CREATE INDEX": only a column or a function call may stand there bare; {@code ::} is an operator too. */
    private static boolean lacksParentheses(String sql) {
        int depth = 0;
        for (SqlToken token : SqlTokens.of(sql).tokens()) {
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            boolean parenthesis = token.isSymbol("(") || token.isSymbol(")");
            if (depth == 0 && token.kind() == SqlToken.Kind.SYMBOL && !parenthesis && !token.isSymbol(".")) {
                return true;
            }
        }
        return false;
    }

    private static Problem withoutParentheses(OfTable table, String sql) {
        return new Problem(
                "TD137",
                "the SQL of an index of %s cannot stand in a statement".formatted(table.name()),
                "Postgres wants an expression that is more than a function call in parentheses",
                "write sql(\"(%s)\")".formatted(sql));
    }

    /** The manual, "Generated Columns": an expression cannot reference another generated column. */
    private static Problem onGenerated(OfTable table, OfColumn column, OfColumn other) {
        return new Problem(
                "TD144",
                "column %s.%s is computed from %s, which is generated too"
                        .formatted(table.name(), column.name(), other.name()),
                "Postgres computes a generated column from plain ones only",
                "write the expression of %s in its place".formatted(other.name()));
    }
}
