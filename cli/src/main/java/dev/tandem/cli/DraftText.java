package dev.tandem.cli;

import dev.tandem.change.Cause;
import dev.tandem.plan.Hazard;
import dev.tandem.tooling.Difference;
import dev.tandem.tooling.Draft;
import java.util.List;
import java.util.stream.Stream;

/** How a migration that was drafted is shown. */
final class DraftText {

    private DraftText() {}

    static List<String> changes(Draft draft) {
        return changes(draft.difference());
    }

    static List<String> changes(Difference difference) {
        return difference.changes().causes().stream().map(Cause::describe).toList();
    }

    /** {@code review sqlite TS102: users.age: the column's values are lost (…)}. */
    static Stream<String> hazards(Draft draft) {
        return draft.plan().hazards().stream()
                .map(hazard -> "review %s %s".formatted(draft.dialect().name(), hazard.describe()))
                .distinct();
    }

    static Json json(Draft draft) {
        return new Json()
                .with("dialect", draft.dialect().name())
                .with("name", draft.migration().name())
                .with("changes", changes(draft))
                .with(
                        "hazards",
                        draft.plan().hazards().stream().map(DraftText::json).toList())
                .with("sql", draft.migration().sql());
    }

    private static Json json(Hazard hazard) {
        return new Json()
                .with("code", hazard.kind().code())
                .with("severity", hazard.kind().severity())
                .with("subject", hazard.subject())
                .with("sentence", hazard.kind().sentence())
                .with("fix", hazard.fix());
    }
}
