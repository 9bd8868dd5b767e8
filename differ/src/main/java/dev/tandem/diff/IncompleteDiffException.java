package dev.tandem.diff;

import dev.tandem.change.Pair;
import dev.tandem.schema.Schema;

/** A bug of ours: the changes that were found do not lead from one schema to the other. */
public final class IncompleteDiffException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IncompleteDiffException(Pair<Schema> schemas) {
        super("the changes found lead to\n  %s\ninstead of\n  %s".formatted(schemas.from(), schemas.to()));
    }
}
