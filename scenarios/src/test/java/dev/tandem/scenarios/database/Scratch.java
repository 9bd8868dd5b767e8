package dev.tandem.scenarios.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A database that is there for one test. */
public interface Scratch extends AutoCloseable {

    DataSource dataSource();

    default Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** What a tool of the database's own says that is in it; empty where there is none. */
    default Optional<String> dump() {
        return Optional.empty();
    }

    /** Removes it. */
    @Override
    void close() throws SQLException;
}
