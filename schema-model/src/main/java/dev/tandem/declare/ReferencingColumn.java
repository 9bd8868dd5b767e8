package dev.tandem.declare;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.ReferentialAction;
import java.util.Optional;

/** A column that refers to another one. */
public final class ReferencingColumn<T> extends ColumnBuilder<T, ReferencingColumn<T>> {
    private final KeyDraft key;

    ReferencingColumn(ColumnDraft draft, KeyDraft key) {
        super(draft);
        this.key = key;
    }

    public ReferencingColumn<T> onDelete(ReferentialAction action) {
        key.open().onDelete = Given.value(action, "an action");
        return this;
    }

    public ReferencingColumn<T> onUpdate(ReferentialAction action) {
        key.open().onUpdate = Given.value(action, "an action");
        return this;
    }

    /** The name of the foreign key. */
    public ReferencingColumn<T> named(String name) {
        key.open().name = Optional.of(Given.text(name, "the name of a foreign key"));
        return this;
    }

    /** Looked at after each statement, unless a transaction puts it off. */
    public ReferencingColumn<T> deferrable() {
        key.open().deferral = Deferral.INITIALLY_IMMEDIATE;
        return this;
    }

    /** Looked at when the transaction ends. */
    public ReferencingColumn<T> initiallyDeferred() {
        key.open().deferral = Deferral.INITIALLY_DEFERRED;
        return this;
    }
}
