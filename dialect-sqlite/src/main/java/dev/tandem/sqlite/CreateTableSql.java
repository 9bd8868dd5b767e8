package dev.tandem.sqlite;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code CREATE TABLE}, one column or constraint a line (lang_createtable.html). */
final class CreateTableSql {

    private CreateTableSql() {}

    static String of(TableSchema table) {
        return "CREATE TABLE %s (\n\t%s\n)%s;"
                .formatted(Quote.name(table.name().name()), String.join(",\n\t", lines(table)), options(table));
    }

    private static List<String> lines(TableSchema table) {
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(ColumnSql.of(table, column)));
        if (key.size() > 1) {
            lines.add("PRIMARY KEY(%s)".formatted(Quote.names(key)));
        }
        table.foreignKeys().forEach(foreignKey -> lines.add(ForeignKeySql.of(foreignKey)));
        table.uniques().forEach(unique -> lines.add(unique(unique)));
        table.checks().forEach(check -> lines.add(check(check)));
        return lines;
    }

    private static String unique(UniqueConstraint unique) {
        return "CONSTRAINT %s UNIQUE(%s)".formatted(Quote.constraint(unique.name()), Quote.names(unique.columns()));
    }

    private static String check(CheckConstraint check) {
        return "CONSTRAINT %s CHECK%s"
                .formatted(Quote.constraint(check.name()), Expression.inParentheses(check.expression()));
    }

    private static String options(TableSchema table) {
        return table.options().stream()
                .map(TableOption::sql)
                .collect(Collectors.joining(", ", " ", ""))
                .stripTrailing();
    }
}
