package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.DependencyOrder;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The views that have to go: because they are dropped, because their query changes, because what they read does, or
 * because a view that they read goes.
 */
final class RecreatedViews {

    /**
     * A view that goes.
     *
     * @param view as it was, under its old name
     * @param newName the one it has after the renames, under which it comes back if it does
     * @param renames the steps to that name
     */
    record Gone(ViewSchema view, QualifiedName newName, List<Change.RenameView> renames, List<Cause> causes) {
        Gone {
            renames = List.copyOf(renames);
            causes = List.copyOf(causes);
        }
    }

    private final ChangeSet changes;
    private final List<ViewTouches.Touch> touches;
    private final List<Gone> gone = new ArrayList<>();

    private RecreatedViews(ChangeSet changes, List<Step> steps, EnumRebuilds enums) {
        this.changes = changes;
        this.touches = ViewTouches.of(changes, steps, enums);
    }

    /** Those that are read before their readers. */
    static List<Gone> among(ChangeSet changes, List<Step> steps, EnumRebuilds enums) {
        RecreatedViews recreated = new RecreatedViews(changes, steps, enums);
        DependencyOrder.readersLast(changes.schemas().from().views().list()).forEach(recreated::look);
        return List.copyOf(recreated.gone);
    }

    private void look(ViewSchema view) {
        List<Change.RenameView> renames = renames(view.name());
        QualifiedName newName = renames.isEmpty()
                ? view.name()
                : renames.get(renames.size() - 1).names().to();
        List<Cause> causes = Stream.of(redefinitions(newName), inTheWay(view), touched(view), readsGone(view))
                .flatMap(some -> some)
                .distinct()
                .toList();
        if (!causes.isEmpty()) {
            gone.add(new Gone(view, newName, renames, causes));
        }
    }

    private List<Change.RenameView> renames(QualifiedName origin) {
        List<Change.RenameView> renames = new ArrayList<>();
        QualifiedName name = origin;
        for (Change change : changes.changes()) {
            if (change instanceof Change.RenameView rename
                    && rename.names().from().equals(name)) {
                renames.add(rename);
                name = rename.names().to();
            }
        }
        return renames;
    }

    private Stream<Cause> redefinitions(QualifiedName view) {
        return changes.changes().stream()
                .filter(change -> redefines(change, view))
                .map(Cause.Whole::new);
    }

    private static boolean redefines(Change change, QualifiedName view) {
        if (change instanceof Change.DropView drop) {
            return drop.view().name().equals(view);
        }
        return change instanceof Change.AlterViewDefinition alter
                && alter.views().to().name().equals(view);
    }

    /** Tables and views share one space of names, and tables take theirs first. */
    private Stream<Cause> inTheWay(ViewSchema view) {
        return changes.changes().stream()
                .filter(change -> change instanceof Change.RenameTable rename
                        && rename.names().to().equals(view.name()))
                .map(Cause.Whole::new);
    }

    private Stream<Cause> touched(ViewSchema view) {
        Mentions mentions = Mentions.in(view.definition());
        return touches.stream()
                .filter(touch -> touch.affects().test(mentions))
                .flatMap(touch -> touch.causes().stream());
    }

    private Stream<Cause> readsGone(ViewSchema view) {
        return gone.stream()
                .filter(other -> DependencyOrder.reads(view, other.view()))
                .flatMap(other -> other.causes().stream());
    }
}
