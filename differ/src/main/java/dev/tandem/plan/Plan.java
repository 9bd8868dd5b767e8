package dev.tandem.plan;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The statements of a migration in their order, cut into one part or several, and the changes that need none. */
public record Plan(List<Part> parts, List<NothingToDo> nothingToDo) {
    public Plan {
        parts = List.copyOf(parts);
        nothingToDo = List.copyOf(nothingToDo);
    }

    /** All in one file and one transaction. */
    public static Plan inOnePart(List<Statement> statements, List<NothingToDo> nothingToDo) {
        return new Plan(List.of(Part.whole(statements)), nothingToDo);
    }

    /**
     * A change for which this database has nothing to do.
     *
     * @param reason {@code a foreign key has no name on this database}
     */
    public record NothingToDo(Cause cause, String reason) {}

    public List<Statement> statements() {
        return parts.stream().map(Part::statements).flatMap(List::stream).toList();
    }

    public List<Hazard> hazards() {
        return statements().stream()
                .map(Statement::hazards)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Refuses a plan that has forgotten one of the changes. */
    public Plan provedFor(ChangeSet changes) {
        List<Cause> forgotten = new ArrayList<>(changes.causes());
        statements().forEach(statement -> forgotten.removeAll(statement.causes()));
        nothingToDo.forEach(nothing -> forgotten.remove(nothing.cause()));
        if (!forgotten.isEmpty()) {
            throw new IncompletePlanException(forgotten);
        }
        return this;
    }
}
