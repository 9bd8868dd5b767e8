package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Plan;
import dev.tandem.plan.RequiredColumns;
import dev.tandem.plan.UnreadableViews;
import dev.tandem.schema.Schema;
import java.util.List;

/** Plans the statements of a migration. */
final class PostgresPlanner {

    private PostgresPlanner() {}

    static Plan plan(ChangeSet changes) {
        RequiredColumns.refuseUnfilled(changes, (table, column) -> Serial.is(column.type()));
        UnreadableViews.refuse(changes);
        PostgresRefusals.check(changes);

        PhasedStatements<PostgresPhase> statements = new PhasedStatements<>();
        Schema renamed = new RenameStatements(statements).add(changes);
        List<Step> steps = steps(changes, renamed);
        new ViewStatements(changes, steps, statements).add();
        new WholeTables(changes, steps, statements).add();
        new TableStatements(new Backfills(changes, steps, statements), statements).add(steps);
        return statements.inOrder(changes);
    }

    private static List<Step> steps(ChangeSet changes, Schema renamed) {
        Steps steps = Steps.of(changes);
        new GeneratedRebuilds(steps).weaveIn(changes);
        new Recreations(steps).weaveIn(new Pair<>(renamed, changes.schemas().to()));
        return steps.list();
    }
}
