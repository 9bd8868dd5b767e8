package dev.tandem.sqlite;

import dev.tandem.change.ChangeSet;
import dev.tandem.plan.Plan;
import java.util.List;

/** Plans the statements of a migration. */
final class SqlitePlanner {

    private SqlitePlanner() {}

    static Plan plan(ChangeSet changes) {
        return new Plan(List.of(), List.of()).provedFor(changes);
    }
}
