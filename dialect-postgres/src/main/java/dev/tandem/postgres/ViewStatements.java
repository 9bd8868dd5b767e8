package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.DependencyOrder;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.postgres.RecreatedViews.Gone;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that drop, rename and create views. Dropped under the old names, before the renames, and readers first;
 * created under the new ones, at the end, and readers last.
 */
final class ViewStatements {

    private final ChangeSet changes;
    private final PhasedStatements<PostgresPhase> statements;
    private final List<Gone> gone;

    ViewStatements(ChangeSet changes, List<Step> steps, PhasedStatements<PostgresPhase> statements) {
        this.changes = changes;
        this.statements = statements;
        this.gone = RecreatedViews.among(changes, steps);
    }

    void add() {
        gone.reversed().forEach(this::drop);
        changes.changes().stream()
                .filter(Change.RenameView.class::isInstance)
                .map(Change.RenameView.class::cast)
                .forEach(this::rename);
        DependencyOrder.readersLast(changes.schemas().to().views().list()).forEach(this::create);
    }

    private void drop(Gone view) {
        boolean comesBack = changes.schemas().to().views().contains(view.newName());
        List<Hazard> hazards =
                comesBack ? PostgresHazard.VIEW_RECREATED.at(view.view().name()) : List.of();
        statements.add(
                PostgresPhase.DROP_VIEWS,
                Statement.of(
                                "DROP VIEW %s;"
                                        .formatted(Quote.qualified(view.view().name())),
                                view.causes())
                        .warning(hazards));
    }

    /** A view that is created again is so under its new name and needs no step on the way to it. */
    private void rename(Change.RenameView rename) {
        Cause cause = new Cause.Whole(rename);
        if (gone.stream().anyMatch(view -> view.renames().contains(rename))) {
            statements.nothingToDo(cause, "the view is created again under its new name");
            return;
        }
        QualifiedName to = rename.names().to();
        statements.add(
                PostgresPhase.RENAME_VIEWS,
                Statement.of(
                                "ALTER VIEW %s RENAME TO %s;"
                                        .formatted(
                                                Quote.qualified(rename.names().from()), Quote.name(to.name())),
                                cause)
                        .warning(DataHazards.of(rename)));
    }

    private void create(ViewSchema view) {
        List<Cause> causes = Stream.concat(
                        gone.stream()
                                .filter(before -> before.newName().equals(view.name()))
                                .flatMap(before -> before.causes().stream()),
                        changes.changes().stream()
                                .filter(new Change.CreateView(view)::equals)
                                .map(Cause.Whole::new))
                .toList();
        if (!causes.isEmpty()) {
            statements.add(
                    PostgresPhase.CREATE_VIEWS,
                    Statement.of(
                            "CREATE VIEW %s AS %s;"
                                    .formatted(Quote.qualified(view.name()), ColumnSql.enclosed(view.definition())),
                            causes));
        }
    }
}
