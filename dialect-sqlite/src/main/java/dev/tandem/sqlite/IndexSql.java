package dev.tandem.sqlite;

import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.util.stream.Collectors;

/** {@code CREATE INDEX} and {@code DROP INDEX}. */
final class IndexSql {

    private IndexSql() {}

    static String create(QualifiedName table, IndexSchema index) {
        return "CREATE %s %s ON %s (%s)%s;"
                .formatted(
                        index.unique() ? "UNIQUE INDEX" : "INDEX",
                        Quote.name(index.name()),
                        Quote.name(table.name()),
                        index.parts().stream().map(IndexSql::part).collect(Collectors.joining(", ")),
                        index.where()
                                .map(sql -> " WHERE " + Expression.endingOutsideComment(sql))
                                .orElse(""));
    }

    static String drop(IndexSchema index) {
        return "DROP INDEX %s;".formatted(Quote.name(index.name()));
    }

    private static String part(IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column -> Quote.name(column.column()) + direction(column.direction());
            case IndexPart.OfExpression expression -> Expression.endingOutsideComment(expression.sql());
        };
    }

    private static String direction(IndexPart.Direction direction) {
        return switch (direction) {
            case ASC -> "";
            case DESC -> " DESC";
        };
    }
}
