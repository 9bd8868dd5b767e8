package dev.tandem.cli;

import dev.tandem.change.Cause;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Part;
import dev.tandem.plan.Statement;
import dev.tandem.snapshot.MigrationFile;
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
        return json(
                        draft,
                        draft.migration().name(),
                        changes(draft),
                        draft.plan().hazards())
                .with("sql", draft.migration().sql());
    }

    /** One of its files, with what it does to the whole. */
    static Json json(Draft draft, int file) {
        List<Part> parts = draft.plan().parts();
        if (parts.size() == 1) {
            return json(draft);
        }
        List<Statement> statements = parts.get(file).statements();
        List<String> changes = statements.stream()
                .flatMap(statement -> statement.causes().stream())
                .map(Cause::describe)
                .distinct()
                .toList();
        List<Hazard> hazards = statements.stream()
                .flatMap(statement -> statement.hazards().stream())
                .toList();
        MigrationFile written = draft.migration().files().get(file);
        return json(draft, written.name(), changes, hazards).with("sql", written.sql());
    }

    private static Json json(Draft draft, String name, List<String> changes, List<Hazard> hazards) {
        return new Json()
                .with("dialect", draft.dialect().name())
                .with("name", name)
                .with("changes", changes)
                .with("hazards", hazards.stream().map(DraftText::json).toList());
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
