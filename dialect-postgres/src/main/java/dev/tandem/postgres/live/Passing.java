package dev.tandem.postgres.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jooq.exception.DataAccessException;

/** Work of which nothing stays, neither settings nor objects: it ends with a rollback, whatever comes of it. */
final class Passing {

    private Passing() {}

    /** What is to be done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** In a transaction of its own, or as a part of the caller's that is taken back. */
    static <T> T run(Connection connection, Work<T> work) throws SQLException {
        try {
            return connection.getAutoCommit() ? inTransaction(connection, work) : inSavepoint(connection, work);
        } catch (DataAccessException wrapped) {
            SQLException cause = wrapped.getCause(SQLException.class);
            if (cause == null) {
                throw wrapped;
            }
            throw cause;
        }
    }

    /** Which sees one state of the database from the first question to the last. */
    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return work.with(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }

    private static <T> T inSavepoint(Connection connection, Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return work.with(connection);
        } finally {
            connection.rollback(before);
            connection.releaseSavepoint(before);
        }
    }
}
