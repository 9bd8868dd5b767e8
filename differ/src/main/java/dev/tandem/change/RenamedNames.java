package dev.tandem.change;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A schema after one rename: the new name stands wherever the old one did, in keys, references and indexes and in the
 * expressions of the table itself, as both databases do it. Constraints keep the names they had. A view's query stays as
 * written, because only a database can tell whose column a bare name in it is.
 */
final class RenamedNames {

    private RenamedNames() {}

    static Schema table(Schema schema, Pair<QualifiedName> names) {
        return schema.withTables(schema.tables()
                .map(table -> table.name().equals(names.from()) ? renamedItself(table, names.to()) : table)
                .map(table -> references(
                        table,
                        key -> key.table().equals(names.from())
                                ? key.referringTo(names.to(), key.referenced())
                                : key)));
    }

    private static TableSchema renamedItself(TableSchema table, QualifiedName to) {
        String from = table.name().name();
        return expressions(
                table.renamed(to),
                sql -> SqlTokens.of(sql).renameTable(from, to.name()).toString());
    }

    static Schema column(Schema schema, QualifiedName owner, Pair<String> names) {
        return schema.withTables(schema.tables()
                .map(table -> table.name().equals(owner) ? ownColumn(table, names) : table)
                .map(table -> references(
                        table,
                        key -> key.table().equals(owner)
                                ? key.referringTo(owner, replace(key.referenced(), names))
                                : key)));
    }

    private static TableSchema ownColumn(TableSchema table, Pair<String> names) {
        TableSchema renamed = table.withColumns(table.columns()
                        .map(column -> column.name().equals(names.from()) ? column.renamed(names.to()) : column))
                .withPrimaryKey(table.primaryKey()
                        .map(key -> new PrimaryKey(key.name(), replace(key.columns(), names))))
                .withForeignKeys(table.foreignKeys().map(key -> key.withColumns(replace(key.columns(), names))))
                .withUniques(table.uniques().map(unique -> unique.withColumns(replace(unique.columns(), names))))
                .withIndexes(table.indexes().map(index -> indexedColumn(index, names)));
        return expressions(
                renamed,
                sql -> SqlTokens.of(sql)
                        .renameColumn(table.name().name(), names.from(), names.to())
                        .toString());
    }

    private static IndexSchema indexedColumn(IndexSchema index, Pair<String> names) {
        return index.withParts(index.parts().stream()
                        .map(part -> part instanceof IndexPart.OfColumn column
                                        && column.column().equals(names.from())
                                ? column.renamed(names.to())
                                : part)
                        .toList())
                .withOptions(index.options().including(replace(index.options().include(), names)));
    }

    private static TableSchema references(TableSchema table, UnaryOperator<ForeignKey> change) {
        return table.withForeignKeys(table.foreignKeys().map(change));
    }

    private static TableSchema expressions(TableSchema table, UnaryOperator<String> change) {
        return table.withColumns(table.columns().map(column -> generated(column, change)))
                .withChecks(table.checks().map(check -> check.withExpression(change.apply(check.expression()))))
                .withIndexes(table.indexes()
                        .map(index -> index.withWhere(index.where().map(change))
                                .withParts(index.parts().stream()
                                        .map(part -> part(part, change))
                                        .toList())))
                .withSecurity(table.security().withConditions(change));
    }

    private static ColumnSchema generated(ColumnSchema column, UnaryOperator<String> change) {
        return column.withGenerated(
                column.generated().map(generated -> generated.withExpression(change.apply(generated.expression()))));
    }

    private static IndexPart part(IndexPart part, UnaryOperator<String> change) {
        return switch (part) {
            case IndexPart.OfColumn column -> column;
            case IndexPart.OfExpression expression -> new IndexPart.OfExpression(change.apply(expression.sql()));
        };
    }

    private static List<String> replace(List<String> columns, Pair<String> names) {
        return columns.stream()
                .map(column -> column.equals(names.from()) ? names.to() : column)
                .toList();
    }
}
