package dev.tandem.tooling;

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

    public Report run(MigrationListener listener) {
        return target.migrator().listener(listener).migrate();
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
