package dev.tandem.tooling;

import dev.tandem.runtime.DryRun;
import dev.tandem.runtime.MigrationListener;
import dev.tandem.runtime.Report;
import dev.tandem.tooling.settings.Settings;
import java.util.Optional;

/** Applies to a database what it lacks. */
public final class ApplyMigrations {

    private final MigrationTarget target;

    private ApplyMigrations(MigrationTarget target) {
        this.target = target;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static ApplyMigrations of(Settings settings, Optional<String> folder) {
        return new ApplyMigrations(MigrationTarget.of(settings, folder));
    }

    /** Each migration in a transaction of its own. */
    public Report run(MigrationListener listener) {
        return target.migrator().listener(listener).migrate();
    }

    /** All of them, or none. */
    public Report runTogether(MigrationListener listener) {
        return target.migrator().listener(listener).allPending().migrate();
    }

    /** What would be applied; changes nothing. */
    public DryRun rehearse() {
        return target.questions().dryRun();
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
