package dev.tandem.declare;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was said of a foreign key so far; its arrows are followed when all tables are there. */
final class KeyDraft {
    private final Columns owner;
    private final List<ColumnDraft> columns;
    private final Optional<Place> place = Place.here();

    List<Supplier<? extends Column<?>>> arrows = List.of();
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    Optional<String> name = Optional.empty();

    KeyDraft(Columns owner, List<ColumnDraft> columns) {
        this.owner = owner;
        this.columns = columns;
    }

    KeyDraft open() {
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
