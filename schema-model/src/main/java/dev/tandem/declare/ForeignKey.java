package dev.tandem.declare;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A foreign key over several columns. */
public final class ForeignKey {
    private final KeyDraft key;

    ForeignKey(KeyDraft key) {
        this.key = key;
    }

    public ForeignKey onDelete(ReferentialAction action) {
        key.open().onDelete = Given.value(action, "an action");
        return this;
    }

    public ForeignKey onUpdate(ReferentialAction action) {
        key.open().onUpdate = Given.value(action, "an action");
        return this;
    }

    public ForeignKey named(String name) {
        key.open().name = Optional.of(Given.text(name, "the name of a foreign key"));
        return this;
    }

    /** Looked at after each statement, unless a transaction puts it off. */
    public ForeignKey deferrable() {
        key.open().deferral = Deferral.INITIALLY_IMMEDIATE;
        return this;
    }

    /** Looked at when the transaction ends. */
    public ForeignKey initiallyDeferred() {
        key.open().deferral = Deferral.INITIALLY_DEFERRED;
        return this;
    }

    /** Two columns that are to refer to two others. */
    public static final class OfTwo<A, B> {
        private final KeyDraft key;

        OfTwo(KeyDraft key) {
            this.key = key;
        }

        public ForeignKey references(Supplier<? extends Column<A>> first, Supplier<? extends Column<B>> second) {
            key.open().arrows = List.of(Given.value(first, "a reference"), Given.value(second, "a reference"));
            return new ForeignKey(key);
        }
    }

    /** Three columns that are to refer to three others. */
    public static final class OfThree<A, B, C> {
        private final KeyDraft key;

        OfThree(KeyDraft key) {
            this.key = key;
        }

        public ForeignKey references(
                Supplier<? extends Column<A>> first,
                Supplier<? extends Column<B>> second,
                Supplier<? extends Column<C>> third) {
            key.open().arrows = List.of(
                    Given.value(first, "a reference"),
                    Given.value(second, "a reference"),
                    Given.value(third, "a reference"));
            return new ForeignKey(key);
        }
    }
}
