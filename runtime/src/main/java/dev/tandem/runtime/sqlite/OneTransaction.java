package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.failure.Failure;
import java.util.List;

/** Whether files can share one transaction: SQLite switches foreign keys for all of it, or not at all. */
final class OneTransaction {

    private OneTransaction() {}

    /** Refuses a file that may rely on ON DELETE CASCADE beside one that needs foreign keys off. */
    static void check(List<SqliteFile> files) {
        for (SqliteFile file : files) {
            if (file.changesRows() && !file.needsForeignKeysOff()) {
                throw new Failure(
                                "TD536",
                                "the pending migrations do not fit into one transaction",
                                "this file changes rows and may rely on its foreign keys; another one rebuilds a table and needs them off",
                                "apply them one by one, without allPending(); each is still applied whole or not at all")
                        .at(file.script().place())
                        .exception();
            }
        }
    }
}
