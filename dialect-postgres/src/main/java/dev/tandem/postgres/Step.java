package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.QualifiedName;
import java.util.List;

/**
 * A change inside a table that is to become statements: one of the change set, or a drop or an add that such a one makes
 * necessary.
 *
 * @param causes the changes of the change set that it is there for
 * @param hazards of the rows
 */
record Step(QualifiedName table, TableChange change, List<Cause> causes, List<Hazard> hazards) {
    Step {
        causes = List.copyOf(causes);
        hazards = List.copyOf(hazards);
    }
}
