package dev.tandem.declare;

import java.util.Optional;
import java.util.stream.Stream;

/** An index, unique or not. */
public sealed class Index permits UniqueIndex {
    private final IndexDraft draft;

    Index(IndexDraft draft) {
        this.draft = draft;
    }

    final IndexDraft draft() {
        return draft;
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

    /** Columns that it holds beside those it is sorted by, so that a query of these reads no row; Postgres alone does. */
    public Index include(Column<?> first, Column<?>... more) {
        draft.open().include = Stream.concat(Stream.of(first), Stream.of(more))
                .map(column -> Given.value(column, "a column").draft())
                .toList();
        return this;
    }

    public Index named(String name) {
        draft.open().name = Optional.of(Given.text(name, "the name of an index"));
        return this;
    }
}
