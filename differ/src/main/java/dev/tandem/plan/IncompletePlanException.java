package dev.tandem.plan;

import dev.tandem.change.Cause;
import java.util.List;
import java.util.stream.Collectors;

/** A bug of ours: changes that no statement of the plan is there for. */
public final class IncompletePlanException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    IncompletePlanException(List<Cause> forgotten) {
        super("the plan leaves out: " + forgotten.stream().map(Cause::describe).collect(Collectors.joining("; ")));
    }
}
