package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.NamedSet;
import java.util.Optional;

/** A descending index column as SQLite's snapshots have it: an expression of drizzle-kit's own spelling. */
final class DescendingColumn {

    private static final String SUFFIX = "\" desc";

    private DescendingColumn() {}

    static String expression(String column) {
        return '"' + column + SUFFIX;
    }

    /** The descending column that the expression stands for, if it is one of the table's. */
    static Optional<IndexPart> in(String expression, NamedSet<String, ColumnSchema> columns) {
        if (!expression.startsWith("\"") || !expression.endsWith(SUFFIX) || expression.length() <= SUFFIX.length()) {
            return Optional.empty();
        }
        String name = expression.substring(1, expression.length() - SUFFIX.length());
        return columns.find(name).map(ColumnSchema::name).map(IndexPart.OfColumn::desc);
    }
}
