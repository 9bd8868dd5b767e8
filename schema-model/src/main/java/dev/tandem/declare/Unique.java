package dev.tandem.declare;

import java.util.Optional;

/** A UNIQUE over several columns. */
public final class Unique {
    private final SpanDraft draft;

    Unique(SpanDraft draft) {
        this.draft = draft;
    }

    public Unique named(String name) {
        draft.open().name = Optional.of(Given.text(name, "the name of a unique"));
        return this;
    }
}
