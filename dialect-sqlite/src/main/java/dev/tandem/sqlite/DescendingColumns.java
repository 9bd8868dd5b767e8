package dev.tandem.sqlite;

import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/**
 * Descending columns of indexes that the user wrote as SQL. They are the same as those written with {@code desc()}, and a
 * snapshot has only one spelling for both.
 */
final class DescendingColumns {

    private DescendingColumns() {}

    static TableSchema in(TableSchema table) {
        return table.withIndexes(table.indexes().map(index -> in(table, index)));
    }

    private static IndexSchema in(TableSchema table, IndexSchema index) {
        return index.withParts(
                index.parts().stream().map(part -> in(table, part)).toList());
    }

    private static IndexPart in(TableSchema table, IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column -> column;
            case IndexPart.OfExpression expression -> {
                List<SqlToken> tokens = SqlTokens.of(expression.sql()).tokens().stream()
                        .filter(SqlToken::counts)
                        .toList();
                boolean descending = tokens.size() == 2
                        && table.columns().contains(tokens.get(0).name())
                        && tokens.get(1).isKeyword("desc");
                yield descending ? IndexPart.OfColumn.desc(tokens.get(0).name()) : expression;
            }
        };
    }
}
