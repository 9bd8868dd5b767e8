package dev.tandem.tooling;

import dev.tandem.change.Cause;
import dev.tandem.live.Unmodelled;
import java.util.List;

/**
 * How far a live database is from what it is to be.
 *
 * @param differences the changes that would lead there, one by one
 * @param unmodelled what the database has besides, of which no schema says anything
 * @param pending migrations that it has not had yet; what they change is among the differences
 */
public record Drift(List<Cause> differences, List<Unmodelled> unmodelled, List<String> pending) {
    public Drift {
        differences = List.copyOf(differences);
        unmodelled = List.copyOf(unmodelled);
        pending = List.copyOf(pending);
    }

    public boolean isNone() {
        return differences.isEmpty();
    }
}
