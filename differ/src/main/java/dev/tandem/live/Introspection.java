package dev.tandem.live;

import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** How a dialect reads a database, and tells whether two spellings mean the same to it. */
public interface Introspection {

    /** All that is in the database but what the database itself keeps there; it is only read. */
    LiveSchema read(Connection connection) throws SQLException;

    /**
     * What was read, with everything that means the same to the database as in the wanted schema spelled and named as it is
     * there. What remains different is different.
     */
    LiveSchema inWordsOf(Schema wanted, LiveSchema live, Connection connection) throws SQLException;
}
