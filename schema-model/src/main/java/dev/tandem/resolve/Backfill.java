package dev.tandem.resolve;

import dev.tandem.schema.QualifiedName;

/**
 * What the rows that exist get when a column becomes required.
 *
 * @param table under its new name, should it be renamed
 * @param sql an expression in the dialect's words
 */
public record Backfill(QualifiedName table, String column, String sql) {}
