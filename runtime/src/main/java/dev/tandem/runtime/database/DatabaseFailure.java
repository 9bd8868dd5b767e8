package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;

/** A failure of the database that no statement of a file is to blame for, in a sentence. */
public final class DatabaseFailure {

    private DatabaseFailure() {}

    /**
     * Tells what failed.
     *
     * @param doing what was tried, {@code reading the ledger}
     */
    public static MigrationException of(String doing, SQLException cause) {
        return new MigrationException(failure(doing, String.valueOf(cause.getMessage()), state(cause)), cause);
    }

    /** A ledger that others made may ask of a row what we do not know. */
    public static MigrationException ofLedger(SQLException cause) {
        return new MigrationException(
                new Failure(
                        "TD565",
                        "the ledger takes no row from here",
                        String.valueOf(cause.getMessage()),
                        "give the columns that others have added a default, or take them out of the ledger"),
                cause);
    }

    private static Failure failure(String doing, String message, String state) {
        return switch (state) {
            // read_only_sql_transaction
            case "25006" ->
                new Failure(
                        "TD534",
                        "the database takes no changes (" + doing + ")",
                        message,
                        "connect to the primary: this is a replica, or default_transaction_read_only is on");
            // insufficient_privilege
            case "42501" ->
                new Failure(
                        "TD534",
                        "this user may not change the database (" + doing + ")",
                        message,
                        "migrate as the owner of the schema, or grant what the message names");
            default ->
                new Failure(
                        "TD533",
                        "the database failed (" + doing + ")",
                        message,
                        "see that the database can be reached and is whole, then start again: nothing is half applied");
        };
    }

    private static String state(SQLException cause) {
        return cause.getSQLState() == null ? "" : cause.getSQLState();
    }
}
