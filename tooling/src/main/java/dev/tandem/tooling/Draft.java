package dev.tandem.tooling;

import dev.tandem.dialect.Dialect;
import dev.tandem.plan.Plan;
import dev.tandem.snapshot.Migration;

/** A migration that is not written yet. */
public record Draft(Difference difference, Plan plan, Migration migration) {

    public Dialect dialect() {
        return difference.dialect();
    }
}
