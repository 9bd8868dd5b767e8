package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.plan.Plan;
import java.util.List;

/** Plans the statements of a migration. */
final class PostgresPlanner {

    private PostgresPlanner() {}

    static Plan plan(ChangeSet changes) {
        return new Plan(List.of(), List.of()).provedFor(changes);
    }
}
