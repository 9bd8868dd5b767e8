package dev.tandem.cli;

import dev.tandem.tooling.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What {@code tandem diff} found. The SQL is what was asked for: quiet or not, it is printed, and nothing else with it.
 *
 * @param ifDifferent how the command is to end if there is any difference
 */
record DiffReport(Optional<Draft> draft, ExitCode ifDifferent) implements Report {

    @Override
    public List<String> result() {
        return draft.map(found -> found.migration().sql()).stream().toList();
    }

    @Override
    public List<String> warnings() {
        return draft.isEmpty()
                ? List.of("No differences")
                : draft.stream().flatMap(DraftText::hazards).toList();
    }

    @Override
    public Json json() {
        return new Json().with("differs", draft.isPresent()).with("migration", draft.map(DraftText::json));
    }

    @Override
    public ExitCode exitCode() {
        return draft.isPresent() ? ifDifferent : ExitCode.DONE;
    }
}
