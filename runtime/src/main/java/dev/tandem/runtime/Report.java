package dev.tandem.runtime;

import java.time.Duration;
import java.util.List;

/**
 * What a run did. Where it returns, everything that the journal lists is applied.
 *
 * <pre>{@code
 * Report report = migrator.migrate();
 * report.applied().forEach(migration -> log.info("{} in {}", migration.tag(), migration.took()));
 * }</pre>
 *
 * @param applied by this run, in order
 * @param alreadyThere how many of the journal's migrations were applied before, or by another program meanwhile
 * @param took the whole run, with waiting
 * @param warnings what the listener heard too, each once
 */
public record Report(List<AppliedMigration> applied, int alreadyThere, Duration took, List<String> warnings) {
    public Report {
        applied = List.copyOf(applied);
        warnings = List.copyOf(warnings);
    }

    /** A migration that this run applied. */
    public record AppliedMigration(String tag, Duration took) {}
}
