package dev.tandem.runtime.database;

import dev.tandem.runtime.folder.JournalDialect;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A connection to a database, set up for migrating and given back as it was. The calls come in this order: any number of
 * {@link #ledger()}; for each migration {@link #prepareFor}, {@link #lock}, what happens under the lock, and
 * {@link #commit} or {@link #rollback}; {@link #close}.
 */
public interface Database extends AutoCloseable {

    /** As the journal has it, before {@link #product()} was asked for. */
    JournalDialect dialect();

    /** As the driver calls it; a database of another dialect answers nothing else. */
    String product() throws SQLException;

    SqlSyntax syntax();

    /** The ledger's rows, oldest first; empty when there is no ledger. Without their times, which nothing is decided by. */
    default Optional<List<LedgerRow>> ledger() throws SQLException {
        return ledger(false);
    }

    /** The same with or without their times, which take a driver longer to read than all the rest. */
    Optional<List<LedgerRow>> ledger(boolean withTimes) throws SQLException;

    /** Outside a transaction: what the files of the next one need that cannot be switched inside. */
    void prepareFor(List<SqlScript> scripts) throws SQLException;

    /** Begins the transaction that holds the lock of all appliers; waits for it. */
    void lock() throws SQLException;

    /** Under the lock: a text that is another one when anybody else has changed the ledger since. */
    String ledgerMark() throws SQLException;

    /** The tables that anybody has made here, but for the ledger. */
    List<String> tables() throws SQLException;

    /** Whether nobody has made any table here, in no schema, but for those of appliers. */
    boolean isEmpty() throws SQLException;

    /** Whether there is a ledger of ours under another name. */
    boolean hasOtherLedger() throws SQLException;

    /** A number that SQLite keeps in the file for its users. */
    default long userVersion() throws SQLException {
        return 0;
    }

    /** Brings that number up to the count of the ledger's rows; never down. */
    default void raiseUserVersion() throws SQLException {
        throw new SQLException("user_version is SQLite's");
    }

    /** Makes the ledger, or adds our columns to one that others made where that is allowed. */
    void makeLedger() throws SQLException;

    /** Runs a file's statements and checks what they left. */
    void run(FileRun file) throws SQLException;

    /** Tags of files whose statements share no transaction, that a start has begun and none has ended. */
    List<String> halfRun() throws SQLException;

    /** Why a statement cannot be run without the file's transaction; empty where it can. */
    Optional<String> misfit(SqlStatement statement);

    /** Refuses where {@link #steps} would get no second connection that it needs. */
    default void requireAnother(Steps.Another connections) throws SQLException {}

    /** Sets up for files whose statements share no transaction. {@link #lock} then takes what is needed for each step. */
    Steps steps(Steps.Another connections) throws SQLException;

    /**
     * Writes a row of the ledger.
     *
     * @param took {@link LedgerRow#NOT_RUN} for what the database has without us
     */
    void remember(JournalEntry entry, String hash, Duration took) throws SQLException;

    /** Gives the rows that say what this one says another hash. */
    void rehash(LedgerRow row, String hash) throws SQLException;

    /** Does what needs the lock and no file, in a transaction of its own. */
    default <T> T underLock(Waiting.Attempt<T> work) throws SQLException {
        prepareFor(List.of());
        lock();
        boolean committed = false;
        try {
            T result = work.make();
            commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollback();
            }
        }
    }

    /** Returns the {@link #ledgerMark} as this transaction leaves it. */
    String commit() throws SQLException;

    void rollback();

    /** Whether the same may succeed when tried again a little later, from the start of the transaction. */
    boolean mayPass(SQLException failure);

    /** Gives the connection back as it was. */
    @Override
    void close() throws SQLException;
}
