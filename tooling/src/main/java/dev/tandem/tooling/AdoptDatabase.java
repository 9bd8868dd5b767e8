package dev.tandem.tooling;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.Settings;
import java.util.List;
import java.util.Optional;

/** Marks as applied what a database has that was made without a ledger. */
public final class AdoptDatabase {

    private final MigrationTarget target;

    private AdoptDatabase(MigrationTarget target) {
        this.target = target;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static AdoptDatabase of(Settings settings, Optional<String> folder) {
        return new AdoptDatabase(MigrationTarget.of(settings, folder));
    }

    /** Marks everything up to and including a migration; returns the tags that were not marked before. */
    public List<String> run(String tag) {
        Database database = target.database();
        if (database.isFileNotThere()
                || !database.hasTablesBesides(target.ledger().table())) {
            throw new ProblemException(new Problem(
                    "TD432",
                    "%s has no table that could be adopted".formatted(database),
                    "migrations that are marked as applied never run there, and the first that follows would miss their tables",
                    "see that the URL is right; an empty database needs no baseline: tandem migrate makes all tables"));
        }
        return target.migrator().baseline(tag);
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
