package dev.tandem.sqlite.live;

import dev.tandem.live.Introspection;
import dev.tandem.live.LiveSchema;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** Reads SQLite databases; those of version 3.37 and newer tell enough, and drivers bring theirs along. */
public final class SqliteIntrospection implements Introspection {

    @Override
    public LiveSchema read(Connection connection) throws SQLException {
        boolean ownTransaction = connection.getAutoCommit();
        try {
            // Between two queries somebody else may change a table.
            connection.setAutoCommit(false);
            return new LiveDatabase(new CatalogueReader(database(connection)).read()).read();
        } catch (DataAccessException e) {
            throw Optional.ofNullable(e.getCause(SQLException.class)).orElseThrow(() -> e);
        } finally {
            if (ownTransaction) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Without jOOQ's greeting, its tip of the day and what it thinks of the database's version. */
    private static DSLContext database(Connection connection) {
        JooqLogger.globalThreshold(Log.Level.WARN);
        return DSL.using(connection, SQLDialect.SQLITE);
    }

    @Override
    public LiveSchema inWordsOf(Schema wanted, LiveSchema live, Connection connection) {
        return new Rewording(wanted, live).reworded();
    }
}
