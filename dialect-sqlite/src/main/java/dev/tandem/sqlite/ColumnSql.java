package dev.tandem.sqlite;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column's definition, in the order of its parts that drizzle-kit writes. */
final class ColumnSql {

    private ColumnSql() {}

    static String of(ColumnSchema column, boolean primaryKey) {
        List<String> parts = new ArrayList<>();
        parts.add(Quote.name(column.name()) + " " + column.type());
        if (primaryKey) {
            parts.add(column.numbering().isPresent() ? "PRIMARY KEY AUTOINCREMENT" : "PRIMARY KEY");
        }
        column.defaultValue().ifPresent(value -> parts.add("DEFAULT " + value.sql()));
        column.generated().ifPresent(generated -> parts.add(generated(generated)));
        if (column.notNull()) {
            parts.add("NOT NULL");
        }
        column.collation().ifPresent(collation -> parts.add("COLLATE " + Quote.collation(collation)));
        return String.join(" ", parts);
    }

    /** An added column with the foreign key that only it has. */
    static String of(ColumnSchema column, Optional<ForeignKey> key) {
        return of(column, false)
                + key.map(it -> " " + ForeignKeySql.references(it)).orElse("");
    }

    private static String generated(Generated generated) {
        return "GENERATED ALWAYS AS %s %s"
                .formatted(Expression.inParentheses(generated.expression()), generated.storage());
    }
}
