package dev.tandem.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a database stands to a folder. What would stop {@link Migrator#migrate} is a finding here.
 *
 * @param applied in the journal's order
 * @param pending in the journal's order
 * @param outOfOrder those of the pending that stand before an applied one
 * @param edited applied, but their files are not what was applied
 * @param missingFiles of which the journal has an entry and the folder no file
 * @param unexplained rows of the ledger that no entry explains
 */
public record Status(
        List<AppliedMigration> applied,
        List<String> pending,
        List<String> outOfOrder,
        List<EditedMigration> edited,
        List<String> missingFiles,
        List<UnexplainedRow> unexplained) {
    public Status {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        outOfOrder = List.copyOf(outOfOrder);
        edited = List.copyOf(edited);
        missingFiles = List.copyOf(missingFiles);
        unexplained = List.copyOf(unexplained);
    }

    /** Whether every migration is applied and nothing is in doubt. */
    public boolean isCurrent() {
        return pending.isEmpty() && edited.isEmpty() && missingFiles.isEmpty() && unexplained.isEmpty();
    }

    /**
     * A migration that the ledger remembers.
     *
     * @param appliedOn unknown where drizzle's migrator applied it
     * @param took unknown there too, and none where {@code baseline} marked it: nobody ran it
     */
    public record AppliedMigration(String tag, Optional<Instant> appliedOn, Optional<Duration> took) {}

    /**
     * A migration whose file is not the one that was applied.
     *
     * @param appliedHash SHA-256 of what was applied, or whatever the ledger has in its place
     * @param fileHash SHA-256 of the file as it is now
     */
    public record EditedMigration(String tag, String appliedHash, String fileHash) {}

    /**
     * A row that no entry of the journal explains.
     *
     * @param name the tag of the migration, or what else is known of it
     * @param ahead whether Tandem applied it, from a newer folder than this one
     */
    public record UnexplainedRow(String name, boolean ahead) {}
}
