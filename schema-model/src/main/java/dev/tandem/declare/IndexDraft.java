package dev.tandem.declare;

import java.util.List;
import java.util.Optional;

/** What was said of an index so far. */
final class IndexDraft {
    private final Table owner;
    private final List<IndexPart> parts;
    private final boolean unique;
    private final Optional<Place> place = Place.here();

    Optional<String> name = Optional.empty();
    Optional<Sql> where = Optional.empty();
    List<ColumnDraft> include = List.of();
    boolean nullsNotDistinct;

    IndexDraft(Table owner, List<IndexPart> parts, boolean unique) {
        this.owner = owner;
        this.parts = parts;
        this.unique = unique;
    }

    IndexDraft open() {
        owner.checkOpen();
        return this;
    }

    List<IndexPart> parts() {
        return parts;
    }

    boolean unique() {
        return unique;
    }

    Optional<Place> place() {
        return place;
    }
}
