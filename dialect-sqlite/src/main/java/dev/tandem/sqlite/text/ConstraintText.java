package dev.tandem.sqlite.text;

import dev.tandem.schema.Deferral;
import java.util.List;
import java.util.Optional;

/** A constraint, whether it stands behind a column or by itself. */
public sealed interface ConstraintText {

    /** What stands behind {@code CONSTRAINT}. */
    Optional<String> name();

    /**
     * A primary key.
     *
     * @param conflict the resolution behind {@code ON CONFLICT}
     */
    record Key(Optional<String> name, List<PartText> parts, boolean autoincrement, Optional<String> conflict)
            implements ConstraintText {}

    record Unique(Optional<String> name, List<PartText> parts, Optional<String> conflict) implements ConstraintText {}

    /**
     * A check.
     *
     * @param column the one it stands behind
     */
    record Check(Optional<String> name, Optional<String> column, String expression, Optional<String> conflict)
            implements ConstraintText {}

    record NotNull(Optional<String> name, String column, Optional<String> conflict) implements ConstraintText {}

    /** A foreign key; what it refers to is told by a pragma. */
    record Reference(Optional<String> name, List<String> columns, Deferral deferral) implements ConstraintText {}
}
