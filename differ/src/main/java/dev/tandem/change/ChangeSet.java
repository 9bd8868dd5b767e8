package dev.tandem.change;

import dev.tandem.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that differs between two schemas.
 *
 * @param schemas what the database is, and what it is to be
 * @param changes renames first
 */
public record ChangeSet(Pair<Schema> schemas, List<Change> changes) {
    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Every single change, those inside tables one by one. */
    public List<Cause> causes() {
        return changes.stream()
                .<Cause>flatMap(change -> change instanceof Change.AlterTable alter
                        ? alter.changes().stream()
                                .map(inside ->
                                        new Cause.Inside(alter.tables().to().name(), inside))
                        : Stream.of(new Cause.Whole(change)))
                .toList();
    }

    /** What becomes of a schema under these changes. */
    public Schema applyTo(Schema schema) {
        Schema applied = schema;
        for (Change change : changes) {
            applied = AppliedChange.apply(change, applied);
        }
        return applied;
    }
}
