package dev.tandem.runtime.database;

import dev.tandem.runtime.script.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database needs to run a file whose statements share no transaction. Those that can run in a transaction of their
 * own do, with the note that they are done, and so run once; the others run bare, and a start that meets one of them
 * started looks what became of it.
 */
public interface Steps extends AutoCloseable {

    /** Something that may be done anew when others stood in its way. */
    @FunctionalInterface
    interface Turn {
        void take() throws SQLException;
    }

    /** Opens a connection beside the one that migrates. */
    @FunctionalInterface
    interface Another {
        Connection open() throws SQLException;
    }

    /** Whether a statement changes only how this session works: such a statement is run by every start that goes on. */
    boolean isSetting(SqlStatement statement);

    /** Whether a statement is known to refuse a transaction. */
    boolean isBare(SqlStatement statement);

    /** Whether a failure says that a statement refuses a transaction. */
    boolean wantsNoTransaction(SQLException failure);

    Optional<Progress> progress(String tag) throws SQLException;

    /** Inside a transaction. */
    void save(String tag, Progress progress) throws SQLException;

    /** Inside the transaction that writes the ledger's row. */
    void forget(String tag) throws SQLException;

    /** Who runs what is run now, for {@link Progress#started}. */
    String self() throws SQLException;

    /** Whether a statement that was started may still be running, though its program is gone. */
    boolean mayRun(Progress progress) throws SQLException;

    /** Runs a statement that changes how the session works. */
    void set(String sql) throws SQLException;

    /** Runs a statement outside a transaction. */
    void bare(String sql) throws SQLException;

    /** What became of a statement that was started and does not run any more; takes away what is left of half of it. */
    Outcome outcome(SqlStatement statement) throws SQLException;

    /** What is known of a statement that was started. */
    enum Outcome {
        DONE,
        NOT_DONE,
        UNKNOWN
    }

    @Override
    void close() throws SQLException;
}
