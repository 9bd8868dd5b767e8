package dev.tandem.declare;

import java.util.Optional;

/** An index, unique or not. */
public final class Index {
    private final IndexDraft draft;

    Index(IndexDraft draft) {
        this.draft = draft;
    }

    /** Only rows for which this holds are in it. */
    public Index where(String condition) {
        return where(Sql.both(Given.text(condition, "a condition")));
    }

    /** Only rows for which this holds are in it. */
    public Index where(Sql condition) {
        draft.open().where = Optional.of(Given.value(condition, "a condition"));
        return this;
    }

    public Index named(String name) {
        draft.open().name = Optional.of(Given.text(name, "the name of an index"));
        return this;
    }
}
