package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import java.sql.SQLException;
import java.util.List;

/** Whose tables are in a database that has no ledger of this folder. */
enum Tables {
    NONE,
    /** At least one whose name stands in the folder's files. */
    OF_THIS_FOLDER,
    /** Of folders that have ledgers of their own. */
    OF_OTHER_FOLDERS,
    UNKNOWN;

    static Tables in(Database database, Migrations migrations) throws SQLException {
        List<String> names = database.tables();
        if (names.isEmpty()) {
            return NONE;
        }
        if (migrations.knowAnyOf(names)) {
            return OF_THIS_FOLDER;
        }
        return database.hasOtherLedger() ? OF_OTHER_FOLDERS : UNKNOWN;
    }
}
