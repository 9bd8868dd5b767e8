package dev.tandem.schema;

import java.util.Optional;

/**
 * A column.
 *
 * @param notNull true for the columns of a primary key too
 * @param collation the collating sequence it was declared with
 */
public record ColumnSchema(
        String name,
        SqlType type,
        boolean notNull,
        Optional<DefaultValue> defaultValue,
        Optional<Generated> generated,
        Optional<Numbering> numbering,
        Optional<String> collation)
        implements Named<String> {

    /** A nullable column without a default. */
    public static ColumnSchema of(String name, SqlType type) {
        return new ColumnSchema(
                name, type, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ColumnSchema renamed(String newName) {
        return new ColumnSchema(newName, type, notNull, defaultValue, generated, numbering, collation);
    }

    public ColumnSchema withType(SqlType newType) {
        return new ColumnSchema(name, newType, notNull, defaultValue, generated, numbering, collation);
    }

    public ColumnSchema withNotNull(boolean newNotNull) {
        return new ColumnSchema(name, type, newNotNull, defaultValue, generated, numbering, collation);
    }

    public ColumnSchema withDefaultValue(Optional<DefaultValue> newDefault) {
        return new ColumnSchema(name, type, notNull, newDefault, generated, numbering, collation);
    }

    public ColumnSchema withGenerated(Optional<Generated> newGenerated) {
        return new ColumnSchema(name, type, notNull, defaultValue, newGenerated, numbering, collation);
    }

    public ColumnSchema withNumbering(Optional<Numbering> newNumbering) {
        return new ColumnSchema(name, type, notNull, defaultValue, generated, newNumbering, collation);
    }

    public ColumnSchema withCollation(Optional<String> newCollation) {
        return new ColumnSchema(name, type, notNull, defaultValue, generated, numbering, newCollation);
    }
}
