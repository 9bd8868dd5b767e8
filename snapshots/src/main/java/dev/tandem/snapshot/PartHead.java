package dev.tandem.snapshot;

import dev.tandem.plan.Part;
import java.util.List;

/** The first lines of a file that is not all of its migration, or no transaction. */
final class PartHead {

    /** What the applier looks for in the first line. */
    private static final String NO_TRANSACTION = "-- tandem:no-transaction\n";

    private PartHead() {}

    static String of(String migration, List<Part> parts, int index) {
        Part part = parts.get(index);
        String mark = part.inTransaction() ? "" : NO_TRANSACTION;
        return parts.size() == 1
                ? mark
                : mark + "-- Part %d of %d of %s: %s\n".formatted(index + 1, parts.size(), migration, part.summary());
    }
}
