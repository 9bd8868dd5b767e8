package dev.tandem.declare;

import java.util.Optional;

/** A UNIQUE over several columns. */
public final class Unique {
    private final SpanDraft draft;

    Unique(SpanDraft draft) {
        this.draft = draft;
    }

    /** Two rows without a value agree too, which SQLite cannot see to. From Postgres 15 on. */
    public Unique nullsNotDistinct() {
        draft.open().nullsNotDistinct = true;
        return this;
    }

    public Unique named(String name) {
        draft.open().name = Optional.of(Given.text(name, "the name of a unique"));
        return this;
    }
}
