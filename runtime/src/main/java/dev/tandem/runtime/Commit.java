package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;

/** Ends a migration's transaction; deferred constraints are only checked there. */
final class Commit {

    private Commit() {}

    static void of(Database database, Migration migration) {
        try {
            database.commit();
        } catch (SQLException refused) {
            Failure failure = new Failure(
                    "TD531",
                    migration.entry().tag() + " could not be committed",
                    String.valueOf(refused.getMessage()),
                    "mend what the message names and start again: the ledger knows whether the commit arrived");
            throw new MigrationException(failure.at(migration.script().place()), refused);
        }
    }
}
