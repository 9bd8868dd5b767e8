package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pragmas of a connection that a file may set and that would outlive it: the next file must find them as the first did,
 * whoever runs it.
 */
record Pragmas(Jdbc jdbc, Map<String, Long> values) {

    private static final List<String> NAMES = List.of(
            "foreign_keys",
            "legacy_alter_table",
            "recursive_triggers",
            "ignore_check_constraints",
            "writable_schema",
            "query_only");

    static Pragmas of(Jdbc jdbc) throws SQLException {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            values.put(name, jdbc.number("PRAGMA " + name));
        }
        return new Pragmas(jdbc, values);
    }

    /** Sets them as they were; outside a transaction, where all of them can be set. */
    void giveBack() throws SQLException {
        for (Map.Entry<String, Long> value : values.entrySet()) {
            jdbc.execute("PRAGMA %s = %d".formatted(value.getKey(), value.getValue()));
        }
    }
}
