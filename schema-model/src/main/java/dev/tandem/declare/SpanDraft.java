package dev.tandem.declare;

import java.util.List;
import java.util.Optional;

/** What was said so far of a primary key or a unique over several columns. */
final class SpanDraft {
    private final Table owner;
    private final List<ColumnDraft> columns;
    private final Optional<Place> place = Place.here();

    Optional<String> name = Optional.empty();
    boolean nullsNotDistinct;

    SpanDraft(Table owner, List<ColumnDraft> columns) {
        this.owner = owner;
        this.columns = columns;
    }

    SpanDraft open() {
        owner.checkOpen();
        return this;
    }

    List<ColumnDraft> columns() {
        return columns;
    }

    Optional<Place> place() {
        return place;
    }
}
