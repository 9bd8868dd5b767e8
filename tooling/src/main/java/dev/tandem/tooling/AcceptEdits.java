package dev.tandem.tooling;

import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.tooling.settings.Settings;
import java.util.List;
import java.util.Optional;

/** Takes files that were edited after they were applied for what was applied. */
public final class AcceptEdits {

    private final MigrationTarget target;

    private AcceptEdits(MigrationTarget target) {
        this.target = target;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static AcceptEdits of(Settings settings, Optional<String> folder) {
        return new AcceptEdits(MigrationTarget.of(settings, folder));
    }

    /** A migration that was edited, and what git knows of that; empty where there is no git. */
    public record Edit(EditedMigration migration, Optional<String> lastCommit) {}

    /** All migrations that were edited, or those of them that are named. */
    public List<Edit> edits(List<String> tags) {
        List<EditedMigration> edited = target.questions().status().edited();
        tags.forEach(tag -> requireEdited(tag, edited));
        return edited.stream()
                .filter(migration -> tags.isEmpty() || tags.contains(migration.tag()))
                .map(migration -> new Edit(migration, LastCommit.of(target.directory(), migration.tag() + ".sql")))
                .toList();
    }

    private static void requireEdited(String tag, List<EditedMigration> edited) {
        List<String> tags = edited.stream().map(EditedMigration::tag).toList();
        if (!tags.contains(tag)) {
            throw new ProblemException(new Problem(
                    "TD433",
                    "%s is no migration that was edited after it was applied%s"
                            .formatted(tag, Nearest.question(tag, tags)),
                    tags.isEmpty() ? "none was" : "these were: " + String.join(", ", tags),
                    "name one that tandem status tells as edited, or none to see them all"));
        }
    }

    /** From now on the ledger has the hash of the file; nothing is run. */
    public void accept(Edit edit) {
        target.migrator().acceptEdited(edit.migration().tag());
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
