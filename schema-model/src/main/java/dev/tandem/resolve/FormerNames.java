package dev.tandem.resolve;

import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/** Says of one table's constraints how they read before the renames that are to be made now. */
final class FormerNames {
    private final Past past;
    private final OfTable table;

    FormerNames(Past past, OfTable table) {
        this.past = past;
        this.table = table;
    }

    String table() {
        return past.formerTable(table.name());
    }

    String column(String column) {
        return past.formerColumn(table.name(), column);
    }

    List<String> columns(List<String> columns) {
        return columns.stream().map(this::column).toList();
    }

    ForeignKey foreignKey(ForeignKey key) {
        String referenced = key.table().name();
        return key.withColumns(columns(key.columns()))
                .referringTo(
                        QualifiedName.of(past.formerTable(referenced)),
                        key.referenced().stream()
                                .map(column -> past.formerColumn(referenced, column))
                                .toList());
    }

    IndexSchema index(IndexSchema index) {
        return index.withParts(index.parts().stream().map(this::part).toList())
                .withWhere(index.where().map(this::expression))
                .withOptions(index.options().including(columns(index.options().include())));
    }

    String expression(String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        for (var column : table.columns()) {
            String former = column(column.name());
            if (!former.equals(column.name())) {
                tokens = tokens.renameColumn(table.name(), column.name(), former);
            }
        }
        return table().equals(table.name())
                ? tokens.toString()
                : tokens.renameTable(table.name(), table()).toString();
    }

    private IndexPart part(IndexPart part) {
        return part instanceof IndexPart.OfColumn column
                ? column.renamed(column(column.column()))
                : new IndexPart.OfExpression(expression(((IndexPart.OfExpression) part).sql()));
    }
}
