package dev.tandem.sqlite;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column's definition, in the order of its parts that drizzle-kit writes. */
final class ColumnSql {

    private ColumnSql() {}

    static String of(TableSchema table, ColumnSchema column) {
        List<String> parts = new ArrayList<>();
        parts.add(Quote.name(column.name()) + " " + column.type());
        if (isKey(table, column)) {
            parts.add(column.numbering().isPresent() ? "PRIMARY KEY AUTOINCREMENT" : "PRIMARY KEY");
        }
        column.defaultValue().ifPresent(value -> parts.add("DEFAULT " + value.sql()));
        column.generated().ifPresent(generated -> parts.add(generated(table, generated)));
        if (column.notNull()) {
            parts.add("NOT NULL");
        }
        column.collation().ifPresent(collation -> parts.add("COLLATE " + Quote.collation(collation)));
        return String.join(" ", parts);
    }

    /** An added column with the foreign key that only it has. */
    static String of(TableSchema table, ColumnSchema column, Optional<ForeignKey> key) {
        return of(table, column)
                + key.map(it -> " " + ForeignKeySql.references(it)).orElse("");
    }

    private static boolean isKey(TableSchema table, ColumnSchema column) {
        return table.primaryKey()
                .map(key -> key.columns().equals(List.of(column.name())))
                .orElse(false);
    }

    /** SQLite prohibits qualified names in a generated column. */
    private static String generated(TableSchema table, Generated generated) {
        String expression = Expression.unqualified(table.name(), generated.expression());
        return "GENERATED ALWAYS AS %s %s".formatted(Expression.inParentheses(expression), generated.storage());
    }
}
