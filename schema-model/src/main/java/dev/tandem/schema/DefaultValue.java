package dev.tandem.schema;

/**
 * What stands after {@code DEFAULT}. Two defaults are equal when their SQL is.
 *
 * @param sql {@code 'draft'}, {@code 0}, {@code true}, {@code now()}; an expression that SQLite wants in parentheses has
 *     them
 * @param form how a snapshot spells it: drizzle-kit writes numbers and booleans bare and reports a change where one
 *     turns into text
 */
public record DefaultValue(String sql, Form form) {

    /** How a snapshot spells a default. */
    public enum Form {
        NUMBER,
        BOOLEAN,
        TEXT
    }

    public static DefaultValue sql(String sql) {
        return new DefaultValue(sql, Form.TEXT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DefaultValue that && sql.equals(that.sql);
    }

    @Override
    public int hashCode() {
        return sql.hashCode();
    }
}
