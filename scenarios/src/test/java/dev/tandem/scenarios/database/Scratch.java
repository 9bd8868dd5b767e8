package dev.tandem.scenarios.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that is there for one test. */
public interface Scratch extends AutoCloseable {

    DataSource dataSource();

    default Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Removes it. */
    @Override
    void close() throws SQLException;
}
