package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;

/** How a connection was when it came. */
record ConnectionState(boolean autoCommit, long busyTimeout, boolean foreignKeys, boolean legacyAlterTable) {

    /** Reads it and switches to autocommit: transactions are begun by hand, because JDBC knows no BEGIN IMMEDIATE. */
    static ConnectionState take(Jdbc jdbc) throws SQLException {
        boolean autoCommit = jdbc.connection().getAutoCommit();
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(true);
        }
        return new ConnectionState(
                autoCommit,
                jdbc.number("PRAGMA busy_timeout"),
                jdbc.number("PRAGMA foreign_keys") != 0,
                jdbc.number("PRAGMA legacy_alter_table") != 0);
    }

    void giveBack(Jdbc jdbc) throws SQLException {
        jdbc.execute("PRAGMA foreign_keys = " + word(foreignKeys));
        jdbc.execute("PRAGMA legacy_alter_table = " + word(legacyAlterTable));
        jdbc.execute("PRAGMA busy_timeout = " + busyTimeout);
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(false);
        }
    }

    private static String word(boolean on) {
        return on ? "ON" : "OFF";
    }
}
