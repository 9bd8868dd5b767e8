package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;
import java.util.Set;

/** Whether this program may write a database, which SQLite says late. */
final class WriteAccess {

    /** SQLITE_READONLY, SQLITE_CANTOPEN. */
    private static final Set<Integer> UNWRITABLE = Set.of(8, 14);

    private WriteAccess() {}

    /**
     * In a transaction: BEGIN IMMEDIATE succeeds on what cannot be written, so a value is written that is there already.
     *
     * @param giveUp ends the transaction
     */
    static void require(Jdbc jdbc, Runnable giveUp) throws SQLException {
        try {
            jdbc.execute("PRAGMA main.user_version = " + jdbc.number("PRAGMA main.user_version"));
        } catch (SQLException refused) {
            giveUp.run();
            if (!UNWRITABLE.contains(refused.getErrorCode() & 0xff)) {
                throw refused;
            }
            Failure failure = new Failure(
                    "TD545",
                    "this program may not write the database",
                    String.valueOf(refused.getMessage()),
                    "let it write the file and the directory around it, where SQLite makes its journal; or open the database without read-only mode");
            throw new MigrationException(failure, refused);
        }
    }
}
