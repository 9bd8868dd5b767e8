package dev.tandem.postgres;

/** What a part of an online migration is for, as its file is called and as its head says. */
enum OnlineAim {
    FILL("fill", "rows get values"),
    INDEXES("indexes", "indexes are built and dropped"),
    VALIDATE("validate", "rows are held against new constraints"),
    /** All that is quick. */
    CHANGE("change", "what takes a moment");

    private final String word;
    private final String summary;

    OnlineAim(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    String word() {
        return word;
    }

    String summary() {
        return summary;
    }

    static OnlineAim of(PostgresPhase phase) {
        if (OnlineStage.of(phase).isQuick()) {
            return CHANGE;
        }
        if (phase == PostgresPhase.VALIDATE_CONSTRAINTS) {
            return VALIDATE;
        }
        return phase == PostgresPhase.FILL_COLUMNS || phase == PostgresPhase.REQUIRE_COLUMNS ? FILL : INDEXES;
    }
}
