package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The UPDATEs that give rows a value. One that leaves the check of a deferred constraint pending would stop the next
 * statement, because Postgres alters no table with pending trigger events; so those checks are made at once.
 */
final class Backfills {

    private final PhasedStatements<PostgresPhase> statements;

    /** The deferred constraints that are there when the rows are updated, by each table whose rows they look at. */
    private final Map<QualifiedName, List<QualifiedName>> deferred = new LinkedHashMap<>();

    Backfills(ChangeSet changes, List<Step> steps, PhasedStatements<PostgresPhase> statements) {
        this.statements = statements;
        changes.schemas().to().tables().stream()
                .filter(table -> !changes.changes().contains(new Change.CreateTable(table)))
                .forEach(table -> remember(table, steps));
    }

    /** The SQL of what rows without a value get. */
    static Stream<String> expressions(List<Step> steps) {
        return steps.stream().map(Step::change).flatMap(change -> expression(change).stream());
    }

    private static Optional<String> expression(TableChange change) {
        if (change instanceof TableChange.AddColumn add) {
            return add.backfill();
        }
        return change instanceof TableChange.AlterColumnNullability required ? required.backfill() : Optional.empty();
    }

    private void remember(TableSchema table, List<Step> steps) {
        List<TableChange> changes = steps.stream()
                .filter(step -> step.table().equals(table.name()))
                .map(Step::change)
                .toList();
        for (ForeignKey key : table.foreignKeys()) {
            if (key.deferral() == Deferral.INITIALLY_DEFERRED
                    && !changes.contains(new TableChange.AddForeignKey(key))) {
                remember(table.name(), table.name().renamed(key.name()));
                remember(key.table(), table.name().renamed(key.name()));
            }
        }
        for (UniqueConstraint unique : table.uniques()) {
            if (unique.deferral() == Deferral.INITIALLY_DEFERRED
                    && !changes.contains(new TableChange.AddUnique(unique))) {
                remember(table.name(), table.name().renamed(unique.name()));
            }
        }
    }

    private void remember(QualifiedName table, QualifiedName constraint) {
        deferred.computeIfAbsent(table, name -> new ArrayList<>()).add(constraint);
    }

    void add(PostgresPhase phase, QualifiedName table, String update, List<Cause> causes, List<Hazard> hazards) {
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(PostgresHazard.BACKFILL_UPDATES.at(table));
        statements.add(phase, Statement.of(update, causes).warning(all));
        String constraints = deferred.getOrDefault(table, List.of()).stream()
                .distinct()
                .map(Quote::name)
                .collect(Collectors.joining(", "));
        if (!constraints.isEmpty()) {
            statements.add(phase, Statement.of("SET CONSTRAINTS %s IMMEDIATE;".formatted(constraints), causes));
            statements.add(phase, Statement.of("SET CONSTRAINTS %s DEFERRED;".formatted(constraints), causes));
        }
    }
}
