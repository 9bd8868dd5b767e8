package dev.tandem.tooling;

import dev.tandem.runtime.Status;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.tooling.settings.Settings;
import java.util.List;
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
        return target.database().isFileNotThere()
                ? allPending()
                : target.migrator().status();
    }

    /** SQLite's driver would make the file that it is only asked about. */
    private Status allPending() {
        List<String> tags = target.folder().journal().entries().stream()
                .map(JournalEntry::tag)
                .toList();
        return new Status(List.of(), tags, List.of(), List.of(), List.of(), List.of());
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
