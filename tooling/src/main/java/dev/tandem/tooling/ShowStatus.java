package dev.tandem.tooling;

import dev.tandem.runtime.Status;
import dev.tandem.tooling.settings.Settings;
import java.util.Optional;

/** Tells what a database has and what it lacks, and changes nothing. */
public final class ShowStatus {

    private final MigrationTarget target;

    private ShowStatus(MigrationTarget target) {
        this.target = target;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static ShowStatus of(Settings settings, Optional<String> folder) {
        return new ShowStatus(MigrationTarget.of(settings, folder));
    }

    public Status run() {
        return target.questions().status();
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
