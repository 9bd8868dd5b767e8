package dev.tandem.live;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/**
 * A live database beside the schema that it is to have.
 *
 * @param changes what would lead from the one to the other; none where they are equal
 * @param unmodelled what the database has besides
 */
public record LiveComparison(ChangeSet changes, List<Unmodelled> unmodelled) {
    public LiveComparison {
        unmodelled = List.copyOf(unmodelled);
    }

    /**
     * Reads a database and compares it.
     *
     * @param ignored tables and views that are somebody else's; the ledger is
     */
    public static LiveComparison of(
            Connection connection, Introspection introspection, Schema wanted, Predicate<QualifiedName> ignored)
            throws SQLException {
        LiveSchema read = introspection.read(connection).without(ignored);
        LiveSchema live = introspection.inWordsOf(wanted, read, connection);
        ChangeSet changes = Differ.between(new Pair<>(live.schema(), wanted), Hints.NONE);
        return new LiveComparison(changes, live.unmodelled());
    }

    /** Whether all that a schema has words for is as wanted. */
    public boolean isEqual() {
        return changes.isEmpty();
    }
}
