package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;

/** How a connection was when it came. */
record ConnectionState(boolean autoCommit, long busyTimeout) {

    /** Reads it and switches to autocommit: transactions are begun by hand, because JDBC knows no BEGIN IMMEDIATE. */
    static ConnectionState take(Jdbc jdbc) throws SQLException {
        boolean autoCommit = jdbc.connection().getAutoCommit();
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(true);
        }
        return new ConnectionState(autoCommit, jdbc.number("PRAGMA busy_timeout"));
    }

    void giveBack(Jdbc jdbc) throws SQLException {
        jdbc.execute("PRAGMA busy_timeout = " + busyTimeout);
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(false);
        }
    }
}
