package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of SQL that belongs to a table.
 *
 * @param what the check, index or column that it belongs to, {@code check title_not_blank of notes}
 * @param columns whether it may speak of the table's columns, which a default may not
 */
public record TableExpression(String what, Sql sql, boolean columns, Optional<Place> place) {

    /** All of a table's, in the order in which they were written. */
    public static List<TableExpression> of(OfTable table) {
        List<TableExpression> found = new ArrayList<>();
        for (var column : table.columns()) {
            String name = "column %s.%s".formatted(table.name(), column.name());
            column.defaultValue()
                    .ifPresent(value -> value("the default of " + name, value, false, column.place(), found));
            column.backfill().ifPresent(value -> value("the backfill of " + name, value, true, column.place(), found));
            column.generated()
                    .ifPresent(generated ->
                            found.add(new TableExpression(name, generated.expression(), true, column.place())));
        }
        table.checks()
                .forEach(check -> found.add(new TableExpression(
                        "check %s of %s".formatted(check.name(), table.name()),
                        check.expression(),
                        true,
                        check.place())));
        table.indexes().forEach(index -> {
            String name = "an index of " + table.name();
            index.where().ifPresent(where -> found.add(new TableExpression(name, where, true, index.place())));
            index.parts().stream()
                    .filter(OfPart.OfExpression.class::isInstance)
                    .map(part -> ((OfPart.OfExpression) part).expression())
                    .forEach(sql -> found.add(new TableExpression(name, sql, true, index.place())));
        });
        return found;
    }

    private static void value(
            String what, Value value, boolean columns, Optional<Place> place, List<TableExpression> found) {
        if (value instanceof Value.OfSql expression) {
            found.add(new TableExpression(what, expression.sql(), columns, place));
        }
    }

    /** Its text for each database, once where they are the same. */
    public List<String> texts() {
        return sql.sqlite().equals(sql.postgres()) ? List.of(sql.sqlite()) : List.of(sql.sqlite(), sql.postgres());
    }
}
