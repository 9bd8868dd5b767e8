package dev.tandem.sqlite;

import dev.tandem.plan.HazardKind;

/** What a migration does to a SQLite file, and what SQLite alone does to values. */
enum SqliteHazard implements HazardKind {
    NUMBER_LIKE_TEXTS("TS110", "a text that looks like a number becomes one: '1e5' is stored as 100000"),
    REBUILD("TS201", "every row of the table is copied while nobody else can write"),
    ROWIDS_CHANGE("TS202", "rows get new rowids"),
    STRICT_ON_DATA("TS203", "values that are not of their column's type stop the migration"),
    NUMBERS_USED_AGAIN("TS204", "numbers of deleted rows are given to new ones");

    private final String code;
    private final String sentence;

    SqliteHazard(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
