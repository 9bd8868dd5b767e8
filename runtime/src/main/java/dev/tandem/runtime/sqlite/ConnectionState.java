package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a connection was when it came. */
final class ConnectionState {

    /**
     * What a file may set and what would outlive it: the next file must find it as the first did, whoever runs it. What is
     * asked for only when a file is to be run.
     */
    private static final List<String> PRAGMAS = List.of(
            "foreign_keys",
            "legacy_alter_table",
            "recursive_triggers",
            "ignore_check_constraints",
            "writable_schema",
            "query_only");

    private final Jdbc jdbc;
    private final boolean autoCommit;
    private final long busyTimeout;
    private final Map<String, Long> pragmas = new LinkedHashMap<>();

    /** Reads it and switches to autocommit: transactions are begun by hand, because JDBC knows no BEGIN IMMEDIATE. */
    ConnectionState(Jdbc jdbc) throws SQLException {
        this.jdbc = jdbc;
        this.autoCommit = jdbc.connection().getAutoCommit();
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(true);
        }
        this.busyTimeout = jdbc.number("PRAGMA busy_timeout");
    }

    /** Before the first file. */
    void readPragmas() throws SQLException {
        if (pragmas.isEmpty()) {
            for (String name : PRAGMAS) {
                pragmas.put(name, jdbc.number("PRAGMA " + name));
            }
        }
    }

    /** Sets them as they were; outside a transaction, where all of them can be set. */
    void giveBackPragmas() throws SQLException {
        for (Map.Entry<String, Long> pragma : pragmas.entrySet()) {
            jdbc.execute("PRAGMA %s = %d".formatted(pragma.getKey(), pragma.getValue()));
        }
    }

    void giveBack() throws SQLException {
        giveBackPragmas();
        jdbc.execute("PRAGMA busy_timeout = " + busyTimeout);
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(false);
        }
    }
}
