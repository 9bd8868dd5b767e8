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

    private final ChangeSet changes;
    private final boolean online;

    private PostgresPlanner(ChangeSet changes, boolean online) {
        this.changes = changes;
        this.online = online;
    }

    /** All of it in one transaction. */
    static Plan plan(ChangeSet changes) {
        return new PostgresPlanner(changes, false).plan();
    }

    /** In parts, during which and between which programs go on to read and write. */
    static Plan planOnline(ChangeSet changes) {
        return new PostgresPlanner(changes, true).plan();
    }

    private Plan plan() {
        RequiredColumns.refuseUnfilled(changes, (table, column) -> Serial.is(column.type()));
        UnreadableViews.refuse(changes);
        PostgresRefusals.check(changes);
        UndeclaredRefusals.check(changes);

        Set<AlterEnumValues> rebuilt = new LinkedHashSet<>(AddedEnumValues.notAddable(changes));
        Plan plan = plan(rebuilt);
        return rebuilt.addAll(AddedEnumValues.usedIn(plan, changes)) ? plan(rebuilt) : plan;
    }

    private Plan plan(Set<AlterEnumValues> rebuilt) {
        PhasedStatements<PostgresPhase> statements = new PhasedStatements<>();
        EnumRebuilds enums = new EnumRebuilds(changes, rebuilt);
        Schema renamed = new RenameStatements(statements).add(changes);
        Pair<Schema> schemas = new Pair<>(renamed, changes.schemas().to());
        List<Step> steps = steps(schemas, enums);
        PolicyRefusals.check(renamed, changes, steps);
        new UndeclaredStatements(new EnumStatements(schemas, enums, statements), statements).add(changes);
        new ViewStatements(changes, steps, enums, statements).add();
        new WholeTables(changes, steps, statements).add();
        new TableStatements(work(schemas, steps, statements), statements).add(steps);
        return online ? statements.inParts(changes, OnlineParts::of) : statements.inOrder(changes);
    }

    private List<Step> steps(Pair<Schema> schemas, EnumRebuilds enums) {
        Steps steps = Steps.of(changes);
        enums.weaveIn(schemas, steps);
        new GeneratedRebuilds(steps).weaveIn(schemas);
        new Recreations(steps).weaveIn(schemas);
        return online ? OnlineSteps.of(schemas, steps.list()) : steps.list();
    }

    private TableWork work(Pair<Schema> schemas, List<Step> steps, PhasedStatements<PostgresPhase> statements) {
        return online
                ? new OnlineWork(new OnlineIndexes(changes, schemas, steps, statements), statements)
                : new OfflineWork(changes, new Backfills(changes, steps, statements), statements);
    }
}
