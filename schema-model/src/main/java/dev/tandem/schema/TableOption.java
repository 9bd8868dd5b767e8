package dev.tandem.schema;

/** What stands behind the closing parenthesis of a SQLite table. */
public enum TableOption {
    STRICT("STRICT"),
    WITHOUT_ROWID("WITHOUT ROWID");

    private final String sql;

    TableOption(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
