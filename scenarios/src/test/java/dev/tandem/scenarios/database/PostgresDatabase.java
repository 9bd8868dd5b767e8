package dev.tandem.scenarios.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on the shared server, which is emptied after a test and lent to the next. */
record PostgresDatabase(PGSimpleDataSource dataSource, Deque<PostgresDatabase> idle, Optional<PgDump> pgDump)
        implements Scratch {

    private static final String EMPTY = """
            DO $$
            DECLARE
              mine text;
            BEGIN
              FOR mine IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
              LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', mine);
              END LOOP;
            END
            $$;
            CREATE SCHEMA public
            """;

    @Override
    public Optional<String> dump() {
        return pgDump.map(it -> it.schemaOf(dataSource));
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = warning; " + EMPTY);
        }
        idle.push(this);
    }
}
