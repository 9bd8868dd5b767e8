package dev.tandem.postgres.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What names mean while the catalogues are read, and which of them the database prints with their schema. The catalogues are
 * first and temporary tables last, so that nothing can stand before a catalogue ({@code search_path} in the manual).
 */
enum SearchPath {
    /** What is in {@code public} has no schema before it, as people write it. */
    FOR_PEOPLE("pg_catalog, public, pg_temp"),
    /** All names have theirs, so that what is printed in one schema can be compared with another. */
    FOR_COMPARISON("pg_catalog, pg_temp");

    private final String schemas;

    SearchPath(String schemas) {
        this.schemas = schemas;
    }

    /** Until the transaction ends. */
    void set(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path TO " + schemas);
        }
    }
}
