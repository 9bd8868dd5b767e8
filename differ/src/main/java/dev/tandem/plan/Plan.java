package dev.tandem.plan;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The statements of a migration in their order, and the changes that need none. */
public record Plan(List<Statement> statements, List<NothingToDo> nothingToDo) {
    public Plan {
        statements = List.copyOf(statements);
        nothingToDo = List.copyOf(nothingToDo);
    }

    /**
     * A change for which this database has nothing to do.
     *
     * @param reason {@code a foreign key has no name on this database}
     */
    public record NothingToDo(Cause cause, String reason) {}

    public List<Hazard> hazards() {
        return statements.stream()
                .map(Statement::hazards)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Refuses a plan that has forgotten one of the changes. */
    public Plan provedFor(ChangeSet changes) {
        List<Cause> forgotten = new ArrayList<>(changes.causes());
        statements.forEach(statement -> forgotten.removeAll(statement.causes()));
        nothingToDo.forEach(nothing -> forgotten.remove(nothing.cause()));
        if (!forgotten.isEmpty()) {
            throw new IncompletePlanException(forgotten);
        }
        return this;
    }
}
