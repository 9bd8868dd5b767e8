package dev.tandem.plan;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange.DropColumn;
import dev.tandem.problem.Problem;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Columns that go while an expression of their table still reads them. */
public final class LostColumns {

    /** How a database looks for a column in the expressions of its table. */
    public interface Reading {
        boolean reads(String sql, QualifiedName table, String column);
    }

    private LostColumns() {}

    /** One for each expression that would be left without a column. */
    public static Stream<Problem> problems(AlterTable alter, Reading reading) {
        TableSchema table = alter.tables().to();
        return alter.changes().stream()
                .filter(DropColumn.class::isInstance)
                .map(change -> ((DropColumn) change).column().name())
                .flatMap(column -> expressions(table).entrySet().stream()
                        .filter(expression -> reading.reads(expression.getValue(), table.name(), column))
                        .map(expression -> problem(table, column, expression.getKey())));
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
