package dev.tandem.plan;

/** What a change does to the rows, whatever the database. */
public enum DataHazard implements HazardKind {
    DROP_TABLE("TS101", Severity.ERROR, "every row of the table is lost"),
    DROP_COLUMN("TS102", Severity.ERROR, "the column's values are lost"),
    LOSSY_CAST("TS103", Severity.ERROR, "values that the new type cannot hold stop the migration or are cut"),
    FILLED_FROM_DEFAULT("TS104", Severity.WARNING, "rows without a value get the default, as if someone had chosen it"),
    UNIQUE_ON_DATA("TS105", Severity.WARNING, "rows that repeat a value stop the migration"),
    CHECK_ON_DATA("TS106", Severity.WARNING, "rows that do not satisfy the check stop the migration"),
    FOREIGN_KEY_ON_DATA("TS107", Severity.WARNING, "rows that refer to nothing stop the migration"),
    RECOMPUTED("TS108", Severity.WARNING, "stored values are replaced by what the expression computes"),
    RENAMED_WHILE_RUNNING("TS109", Severity.WARNING, "a program that still runs with the old name fails");

    private final String code;
    private final Severity severity;
    private final String sentence;

    DataHazard(String code, Severity severity, String sentence) {
        this.code = code;
        this.severity = severity;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
