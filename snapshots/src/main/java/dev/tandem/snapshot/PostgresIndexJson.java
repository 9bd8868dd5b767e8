package dev.tandem.snapshot;

import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.IndexSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index of Postgres, each part with its own direction and place of NULLs. */
final class PostgresIndexJson {

    private PostgresIndexJson() {}

    static IndexSchema read(Fields index) {
        IndexOptions options = new IndexOptions(
                index.optionalText("method").orElse(IndexOptions.BTREE.method()),
                index.optionalFlag("concurrently").orElse(false),
                index.optional("with", DefaultJson::readAll).orElse(Map.of()),
                List.of(),
                false);
        return new IndexSchema(
                index.text("name"),
                index.items("columns", PostgresIndexJson::part),
                index.flag("isUnique"),
                index.optionalText("where"),
                options);
    }

    private static IndexPart part(Fields part) {
        String expression = part.text("expression");
        Direction direction = part.optionalFlag("asc").orElse(true) ? Direction.ASC : Direction.DESC;
        Nulls nulls = nulls(part);
        Optional<String> operatorClass = part.optionalText("opclass");
        if (!part.flag("isExpression")) {
            return new IndexPart.OfColumn(expression, direction, nulls, operatorClass);
        }
        if (direction == Direction.DESC || nulls == Nulls.FIRST || operatorClass.isPresent()) {
            throw part.cannotHold("an index over an expression with a direction or operator class of its own");
        }
        return new IndexPart.OfExpression(expression);
    }

    private static Nulls nulls(Fields part) {
        return switch (part.optionalText("nulls").orElse("last")) {
            case "first" -> Nulls.FIRST;
            case "last" -> Nulls.LAST;
            default -> throw part.malformed("nulls", "is neither first nor last");
        };
    }

    static void write(IndexSchema index, JsonOutput json) {
        json.text("name", index.name());
        json.items("columns", index.parts(), part -> json.object(() -> write(part, json)));
        json.flag("isUnique", index.unique());
        index.where().ifPresent(where -> json.text("where", where));
        json.flag("concurrently", index.options().concurrently());
        json.text("method", index.options().method());
        json.object("with", () -> index.options().with().forEach((key, value) -> DefaultJson.write(key, value, json)));
    }

    private static void write(IndexPart part, JsonOutput json) {
        switch (part) {
            case IndexPart.OfColumn column -> {
                json.text("expression", column.column());
                json.flag("isExpression", false);
                json.flag("asc", column.direction() == Direction.ASC);
                json.text("nulls", column.nulls() == Nulls.FIRST ? "first" : "last");
                column.operatorClass().ifPresent(name -> json.text("opclass", name));
            }
            case IndexPart.OfExpression expression -> {
                json.text("expression", expression.sql());
                json.flag("asc", true);
                json.flag("isExpression", true);
                json.text("nulls", "last");
            }
        }
    }
}
