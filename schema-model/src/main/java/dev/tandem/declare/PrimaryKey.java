package dev.tandem.declare;

import java.util.Optional;

/** A primary key over several columns. */
public final class PrimaryKey {
    private final SpanDraft draft;

    PrimaryKey(SpanDraft draft) {
        this.draft = draft;
    }

    public PrimaryKey named(String name) {
        draft.open().name = Optional.of(Given.text(name, "the name of a primary key"));
        return this;
    }
}
