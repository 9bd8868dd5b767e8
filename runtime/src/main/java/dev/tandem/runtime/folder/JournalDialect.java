package dev.tandem.runtime.folder;

/** The database that a journal's migrations are written for. */
public enum JournalDialect {
    SQLITE("SQLite"),
    POSTGRES("Postgres");

    private final String title;

    JournalDialect(String title) {
        this.title = title;
    }

    /** As a sentence names it. */
    public String title() {
        return title;
    }
}
