package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange.DropColumn;
import dev.tandem.problem.Problem;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Columns that go while an expression of their table still reads them. SQLite may take such a name, where it stands in
 * double quotes, for a text, and then the expression means something else without a word.
 */
final class LostColumns {

    /** Words of expressions that are a column's name only in quotes (lang_keywords.html). */
    private static final Set<String> RESERVED = Set.of(
            "AND", "AS", "ASC", "BETWEEN", "CASE", "CAST", "COLLATE", "DESC", "ELSE", "END", "ESCAPE", "EXISTS", "GLOB",
            "IN", "IS", "ISNULL", "LIKE", "MATCH", "NOT", "NOTNULL", "NULL", "OR", "REGEXP", "THEN", "WHEN");

    private LostColumns() {}

    static Stream<Problem> problems(AlterTable alter) {
        TableSchema table = alter.tables().to();
        return alter.changes().stream()
                .filter(DropColumn.class::isInstance)
                .map(change -> ((DropColumn) change).column().name())
                .flatMap(column -> expressions(table).entrySet().stream()
                        .filter(expression ->
                                reads(expression.getValue(), table.name().name(), column))
                        .map(expression -> problem(table, column, expression.getKey())));
    }

    private static boolean reads(String sql, String table, String column) {
        SqlTokens tokens = SqlTokens.of(sql);
        return RESERVED.contains(column.toUpperCase(Locale.ROOT))
                ? tokens.tokens().stream()
                        .anyMatch(token -> token.kind() == SqlToken.Kind.QUOTED_NAME
                                && token.name().equals(column))
                : tokens.mentionsColumn(table, column);
    }

    /** What the table's expressions are called, and their SQL. */
    private static Map<String, String> expressions(TableSchema table) {
        Map<String, String> expressions = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> column.generated()
                        .ifPresent(generated ->
                                expressions.put("generated column " + column.name(), generated.expression())));
        table.checks().forEach(check -> expressions.put("check " + check.name(), check.expression()));
        table.indexes().forEach(index -> {
            index.where().ifPresent(where -> expressions.put("the condition of index " + index.name(), where));
            index.parts().stream()
                    .filter(IndexPart.OfExpression.class::isInstance)
                    .map(part -> ((IndexPart.OfExpression) part).sql())
                    .forEach(
                            sql -> expressions.merge("index " + index.name(), sql, (some, more) -> some + ", " + more));
        });
        return expressions;
    }

    private static Problem problem(TableSchema table, String column, String reader) {
        return new Problem(
                "TD222",
                "%s of %s still reads column %s, which goes".formatted(reader, table.name(), column),
                "it would have nothing to read",
                "keep the column, or change %s together with it".formatted(reader));
    }
}
