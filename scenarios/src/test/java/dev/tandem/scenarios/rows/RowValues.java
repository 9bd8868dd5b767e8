package dev.tandem.scenarios.rows;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in a column of the n-th row, as SQL. Rows of one number belong together: the n-th child refers to the n-th
 * parent, and inside a table to the row before it; so every key holds, whatever the order of the tables, and every value
 * is unique.
 */
record RowValues(Kept kept) {

    static final int ROWS = 6;

    /** What {@code oneOf} becomes: the values that a check allows. */
    private static final Pattern ALLOWED = Pattern.compile("^[\"`]?(.+?)[\"`]? IN \\((.*)\\)$", Pattern.DOTALL);

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'|-?[0-9.]+");

    String of(TableSchema table, ColumnSchema column, int row) {
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(it -> it.columns().contains(column.name()))
                .findFirst();
        if (mayBeNull(table, column) && row % 3 == 2) {
            return "NULL";
        }
        return key.map(it -> referenced(table, column, it, row))
                .or(() -> allowed(table, column, row))
                .orElseGet(() -> new TypedValue(column, isFree(table, column)).at(row));
    }

    /** Where neither before nor after the change anything hangs on the value. */
    private boolean isFree(TableSchema table, ColumnSchema column) {
        return isFree(kept.schemas().from(), table, column)
                && kept.tables().stream()
                        .filter(tables -> tables.from().equals(table))
                        .allMatch(tables -> kept.columns(tables).stream()
                                .filter(columns -> columns.from().equals(column))
                                .allMatch(columns ->
                                        !columns.map(ColumnSchema::type).changed()
                                                && isFree(kept.schemas().to(), tables.to(), columns.to())));
    }

    private static boolean isFree(Schema schema, TableSchema table, ColumnSchema column) {
        return keys(table).flatMap(List::stream).noneMatch(text -> text.contains(column.name()))
                && table.checks().stream().noneMatch(check -> check.expression().contains(column.name()))
                && table.indexes().stream()
                        .flatMap(RowValues::expressions)
                        .noneMatch(expression -> expression.contains(column.name()))
                && table.columns().stream()
                        .flatMap(it -> it.generated().stream())
                        .noneMatch(generated -> generated.expression().contains(column.name()))
                && schema.tables().stream()
                        .flatMap(it -> it.foreignKeys().stream())
                        .noneMatch(key -> key.table().equals(table.name())
                                && key.referenced().contains(column.name()));
    }

    private static Stream<String> expressions(IndexSchema index) {
        return Stream.concat(
                index.where().stream(),
                index.parts().stream()
                        .flatMap(part ->
                                part instanceof IndexPart.OfExpression of ? Stream.of(of.sql()) : Stream.empty()));
    }

    private String referenced(TableSchema table, ColumnSchema column, ForeignKey key, int row) {
        TableSchema parent = kept.schemas().from().tables().get(key.table());
        ColumnSchema target =
                parent.columns().get(key.referenced().get(key.columns().indexOf(column.name())));
        boolean itself = parent.name().equals(table.name());
        if (itself && row == 0 && mayBeNull(table, column)) {
            return "NULL";
        }
        return of(parent, target, itself ? Math.max(row - 1, 0) : row);
    }

    private static boolean mayBeNull(TableSchema table, ColumnSchema column) {
        boolean inKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        return !column.notNull() && !inKey;
    }

    private static Optional<String> allowed(TableSchema table, ColumnSchema column, int row) {
        return table.checks().stream()
                .map(CheckConstraint::expression)
                .map(ALLOWED::matcher)
                .filter(matcher -> matcher.matches()
                        && matcher.group(1).replace("\"\"", "\"").equals(column.name()))
                .map(matcher -> LITERAL.matcher(matcher.group(2)).results().toList())
                .map(found -> found.get(row % found.size()).group())
                .findFirst();
    }

    /** Columns that an insert may name; the last row takes the defaults where nothing hangs on the value. */
    List<ColumnSchema> columns(TableSchema table, int row) {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .filter(column -> row < ROWS - 1 || !restsOnItsDefault(table, column))
                .toList();
    }

    private static boolean restsOnItsDefault(TableSchema table, ColumnSchema column) {
        return column.defaultValue().isPresent()
                && keys(table).flatMap(List::stream).noneMatch(text -> text.contains(column.name()));
    }

    private static Stream<List<String>> keys(TableSchema table) {
        return Stream.of(
                        table.primaryKey().stream().map(it -> it.columns()),
                        table.foreignKeys().stream().map(ForeignKey::columns),
                        table.uniques().stream().map(it -> it.columns()),
                        table.indexes().stream()
                                .filter(it -> it.unique())
                                .map(it -> List.of(it.parts().toString())))
                .flatMap(it -> it);
    }
}
