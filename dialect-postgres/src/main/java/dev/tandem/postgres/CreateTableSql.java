package dev.tandem.postgres;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text of CREATE TABLE, with all that belongs to the table but foreign keys and indexes. */
final class CreateTableSql {

    private CreateTableSql() {}

    static String of(TableSchema table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column, table.primaryKey())));
        table.primaryKey()
                .filter(key -> !isInline(key))
                .map(ConstraintSql::primaryKey)
                .ifPresent(lines::add);
        table.uniques().stream()
                .filter(unique -> !apart(table).contains(unique))
                .map(ConstraintSql::unique)
                .forEach(lines::add);
        table.checks().forEach(check -> lines.add(ConstraintSql.check(check)));
        return "CREATE TABLE %s (\n\t%s\n);".formatted(Quote.name(table.name()), String.join(",\n\t", lines));
    }

    /**
     * The uniques that need a statement of their own: of several keys over the same columns in one CREATE TABLE Postgres
     * silently makes only the first ({@code transformIndexConstraints} in parse_utilcmd.c).
     */
    static List<UniqueConstraint> apart(TableSchema table) {
        Set<List<String>> keys = new HashSet<>();
        table.primaryKey().map(PrimaryKey::columns).ifPresent(keys::add);
        return table.uniques().stream()
                .filter(unique -> !keys.add(unique.columns()))
                .toList();
    }

    private static String column(ColumnSchema column, Optional<PrimaryKey> primaryKey) {
        boolean isKey = primaryKey
                .filter(CreateTableSql::isInline)
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        return isKey ? ColumnSql.withPrimaryKey(column) : ColumnSql.of(column);
    }

    private static boolean isInline(PrimaryKey key) {
        return key.name().isEmpty() && key.columns().size() == 1;
    }
}
