package dev.tandem.runtime.folder;

import java.util.Optional;

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

    /** By the word in the journal; {@code pg} is what drizzle-kit wrote before {@code postgresql}. */
    static Optional<JournalDialect> of(String word) {
        return switch (word) {
            case "sqlite" -> Optional.of(SQLITE);
            case "postgresql", "pg" -> Optional.of(POSTGRES);
            default -> Optional.empty();
        };
    }
}
