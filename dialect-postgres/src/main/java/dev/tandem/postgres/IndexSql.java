package dev.tandem.postgres;

import dev.tandem.plan.Hazard;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of CREATE INDEX. */
final class IndexSql {

    private IndexSql() {}

    static String create(QualifiedName table, IndexSchema index) {
        return "CREATE %sINDEX %s;".formatted(index.unique() ? "UNIQUE " : "", definition(table, index));
    }

    /** What no transaction may contain. */
    static String createConcurrently(QualifiedName table, IndexSchema index) {
        return "CREATE %sINDEX CONCURRENTLY %s;".formatted(index.unique() ? "UNIQUE " : "", definition(table, index));
    }

    private static String definition(QualifiedName table, IndexSchema index) {
        return "%s ON %s USING %s (%s)%s%s%s%s"
                .formatted(
                        Quote.name(index.name()),
                        Quote.name(table),
                        index.options().method(),
                        index.parts().stream().map(IndexSql::part).collect(Collectors.joining(",")),
                        include(index.options().include()),
                        index.options().nullsNotDistinct() ? " NULLS NOT DISTINCT" : "",
                        with(index.options().with()),
                        index.where().map(" WHERE "::concat).orElse(""));
    }

    /** What the words of it ask of the server. */
    static List<Hazard> hazards(QualifiedName table, IndexSchema index) {
        return index.options().nullsNotDistinct() ? PostgresHazard.NEEDS_15.at(table, index.name()) : List.of();
    }

    private static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (%s)".formatted(Quote.names(columns));
    }

    static String drop(QualifiedName table, IndexSchema index) {
        return "DROP INDEX %s;".formatted(Quote.name(table.renamed(index.name())));
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
