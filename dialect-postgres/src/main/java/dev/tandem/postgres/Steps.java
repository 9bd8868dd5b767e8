package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.plan.BackfillOrder;
import dev.tandem.plan.DataHazards;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The steps inside tables, from those that the change set names to all that are necessary. */
final class Steps {

    private final List<Step> steps = new ArrayList<>();

    private Steps() {}

    static Steps of(ChangeSet changes) {
        Steps steps = new Steps();
        BackfillOrder.of(changes).forEach(alter -> alter.changes().forEach(inside -> steps.add(named(alter, inside))));
        return steps;
    }

    private static Step named(Change.AlterTable alter, TableChange change) {
        QualifiedName table = alter.tables().to().name();
        return new Step(table, change, List.of(new Cause.Inside(table, change)), DataHazards.of(alter, change));
    }

    void add(Step step) {
        steps.add(step);
    }

    boolean contains(QualifiedName table, TableChange change) {
        return steps.stream()
                .anyMatch(step -> step.table().equals(table) && step.change().equals(change));
    }

    List<Step> list() {
        return List.copyOf(steps);
    }

    List<Step> in(QualifiedName table, Predicate<TableChange> which) {
        return steps.stream()
                .filter(step -> step.table().equals(table) && which.test(step.change()))
                .toList();
    }

    /** Removes steps in whose place others will come. */
    List<Step> take(QualifiedName table, Predicate<TableChange> which) {
        List<Step> taken = in(table, which);
        steps.removeAll(taken);
        return taken;
    }
}
