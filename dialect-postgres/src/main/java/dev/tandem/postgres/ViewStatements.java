package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.DependencyOrder;
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

    ViewStatements(
            ChangeSet changes, List<Step> steps, EnumRebuilds enums, PhasedStatements<PostgresPhase> statements) {
        this.changes = changes;
        this.statements = statements;
        this.gone = RecreatedViews.among(changes, steps, enums);
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
        PostgresHazard hazard = view.view().options().materialized()
                ? PostgresHazard.MATERIALIZED_VIEW_RECREATED
                : PostgresHazard.VIEW_RECREATED;
        statements.add(
                PostgresPhase.DROP_VIEWS,
                Statement.of(ViewSql.drop(view.view()), view.causes())
                        .warning(comesBack ? hazard.at(view.view().name()) : List.of()));
    }

    /** A view that is created again is so under its new name and needs no step on the way to it. */
    private void rename(Change.RenameView rename) {
        Cause cause = new Cause.Whole(rename);
        if (gone.stream().anyMatch(view -> view.renames().contains(rename))) {
            statements.nothingToDo(cause, "the view is created again under its new name");
            return;
        }
        Pair<QualifiedName> names = rename.names();
        ViewSchema view = changes.schemas().to().views().find(names.to()).orElseGet(() -> passing(names.to()));
        QualifiedName moved = names.to().renamed(names.from().name());
        if (names.map(QualifiedName::schema).changed()) {
            rename(ViewSql.move(view, names.from(), names.to()), rename);
        }
        if (names.map(QualifiedName::name).changed()) {
            rename(ViewSql.rename(view, moved, names.to().name()), rename);
        }
    }

    /** A view on its way to another name. */
    private ViewSchema passing(QualifiedName name) {
        return changes.changes().stream()
                .filter(change -> change instanceof Change.RenameView rename
                        && rename.names().from().equals(name))
                .map(change -> ((Change.RenameView) change).names().to())
                .findFirst()
                .map(changes.schemas().to().views()::get)
                .orElseThrow();
    }

    private void rename(String sql, Change.RenameView rename) {
        statements.add(
                PostgresPhase.RENAME_VIEWS,
                Statement.of(sql, new Cause.Whole(rename)).warning(DataHazards.of(rename)));
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
            statements.add(PostgresPhase.CREATE_VIEWS, Statement.of(ViewSql.create(view), causes));
        }
    }
}
