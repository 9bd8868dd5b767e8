package dev.tandem.postgres;

import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of CREATE INDEX. */
final class IndexSql {

    private IndexSql() {}

    /** Never CONCURRENTLY, which no transaction may contain. */
    static String create(QualifiedName table, IndexSchema index) {
        return "CREATE %sINDEX %s ON %s USING %s (%s)%s%s;"
                .formatted(
                        index.unique() ? "UNIQUE " : "",
                        Quote.name(index.name()),
                        Quote.name(table),
                        index.options().method(),
                        index.parts().stream().map(IndexSql::part).collect(Collectors.joining(",")),
                        with(index.options().with()),
                        index.where().map(" WHERE "::concat).orElse(""));
    }

    private static String part(IndexPart part) {
        return switch (part) {
            case OfColumn column ->
                Quote.name(column.column())
                        + column.operatorClass().map(" "::concat).orElse("")
                        + order(column.direction(), column.nulls());
            case OfExpression expression -> expression.sql();
        };
    }

    /** Postgres' own default is NULLS FIRST for DESC, so that is always told. */
    private static String order(Direction direction, Nulls nulls) {
        return switch (direction) {
            case ASC -> nulls == Nulls.FIRST ? " NULLS FIRST" : "";
            case DESC -> " DESC NULLS " + nulls;
        };
    }

    private static String with(Map<String, DefaultValue> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(parameter ->
                                parameter.getKey() + "=" + parameter.getValue().sql())
                        .collect(Collectors.joining(",", " WITH (", ")"));
    }
}
