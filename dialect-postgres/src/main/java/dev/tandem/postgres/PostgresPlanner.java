package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange.AlterEnumValues;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Plan;
import dev.tandem.plan.RequiredColumns;
import dev.tandem.plan.UnreadableViews;
import dev.tandem.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans the statements of a migration. */
final class PostgresPlanner {

    private PostgresPlanner() {}

    static Plan plan(ChangeSet changes) {
        RequiredColumns.refuseUnfilled(changes, (table, column) -> Serial.is(column.type()));
        UnreadableViews.refuse(changes);
        PostgresRefusals.check(changes);
        UndeclaredRefusals.check(changes);

        Set<AlterEnumValues> rebuilt = new LinkedHashSet<>(AddedEnumValues.notAddable(changes));
        Plan plan = plan(changes, rebuilt);
        return rebuilt.addAll(AddedEnumValues.usedIn(plan, changes)) ? plan(changes, rebuilt) : plan;
    }

    private static Plan plan(ChangeSet changes, Set<AlterEnumValues> rebuilt) {
        PhasedStatements<PostgresPhase> statements = new PhasedStatements<>();
        EnumRebuilds enums = new EnumRebuilds(changes, rebuilt);
        Schema renamed = new RenameStatements(statements).add(changes);
        Pair<Schema> schemas = new Pair<>(renamed, changes.schemas().to());
        List<Step> steps = steps(changes, schemas, enums);
        PolicyRefusals.check(renamed, changes, steps);
        new UndeclaredStatements(new EnumStatements(schemas, enums, statements), statements).add(changes);
        new ViewStatements(changes, steps, enums, statements).add();
        new WholeTables(changes, steps, statements).add();
        TableWork work = new OfflineWork(changes, new Backfills(changes, steps, statements), statements);
        new TableStatements(work, statements).add(steps);
        return statements.inOrder(changes);
    }

    private static List<Step> steps(ChangeSet changes, Pair<Schema> schemas, EnumRebuilds enums) {
        Steps steps = Steps.of(changes);
        enums.weaveIn(schemas, steps);
        new GeneratedRebuilds(steps).weaveIn(schemas);
        new Recreations(steps).weaveIn(schemas);
        return steps.list();
    }
}
