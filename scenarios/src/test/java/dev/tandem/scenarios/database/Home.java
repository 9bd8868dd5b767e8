package dev.tandem.scenarios.database;

import java.sql.SQLException;

/** Where databases for tests come from. */
public interface Home {

    Database database();

    /** A new and empty database. */
    Scratch scratch() throws SQLException;
}
