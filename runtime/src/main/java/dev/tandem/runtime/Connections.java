package dev.tandem.runtime;

import dev.tandem.runtime.failure.Failure;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the applier's connections come from. */
sealed interface Connections {

    Lent take() throws SQLException;

    /** A connection beside the one that was taken. */
    Connection another() throws SQLException;

    /**
     * A connection for as long as it is needed.
     *
     * @param closes whether it is closed then: that of a caller stays open
     */
    record Lent(Connection connection, boolean closes) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (closes) {
                connection.close();
            }
        }
    }

    /** A pool, or a driver's own source. */
    record Pool(DataSource source) implements Connections {
        @Override
        public Lent take() throws SQLException {
            return new Lent(source.getConnection(), true);
        }

        @Override
        public Connection another() throws SQLException {
            return source.getConnection();
        }
    }

    /** One connection that belongs to the caller. */
    record Given(Connection connection) implements Connections {

        /** JDBC commits when autocommit is switched on, and with it whatever the caller has not decided about. */
        @Override
        public Lent take() throws SQLException {
            if (!connection.getAutoCommit()) {
                throw new Failure(
                                "TD508",
                                "the connection is in a transaction: its autocommit is off",
                                "each migration begins and commits its own, which would commit your work as well",
                                "finish your work and call setAutoCommit(true), or give a DataSource")
                        .exception();
            }
            return new Lent(connection, false);
        }

        @Override
        public Connection another() throws SQLException {
            throw new SQLException("a connection was given, and no DataSource to take another one from");
        }
    }
}
