package dev.tandem.schema;

/** What happens to a child row when the row it refers to is deleted or changes its key. */
public enum ReferentialAction {
    NO_ACTION("no action"),
    RESTRICT("restrict"),
    CASCADE("cascade"),
    SET_NULL("set null"),
    SET_DEFAULT("set default");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** In lower case, as snapshots and generated files have it. */
    public String sql() {
        return sql;
    }
}
