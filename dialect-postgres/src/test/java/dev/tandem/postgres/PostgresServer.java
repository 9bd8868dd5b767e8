package dev.tandem.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real Postgres for all tests of this JVM, with an empty database for each that asks. */
public final class PostgresServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Connection SCRATCH = scratch();

    private static final String EMPTY = """
            DO $$
            DECLARE
              name text;
            BEGIN
              FOR name IN SELECT nspname FROM pg_namespace
                  WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
              END LOOP;
              CREATE SCHEMA public;
            END
            $$
            """;

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to a database of its own, in which nothing is. */
    public static Connection emptyDatabase() throws SQLException {
        String name = "test_" + DATABASES.incrementAndGet();
        try (Connection admin = SERVER.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        }
        return SERVER.getDatabase("postgres", name).getConnection();
    }

    /** The one connection to a database that is emptied each time; quicker than making a new one. */
    static Connection scratchDatabase() throws SQLException {
        try (Statement statement = SCRATCH.createStatement()) {
            statement.execute(EMPTY);
        }
        return SCRATCH;
    }

    private static Connection scratch() {
        try {
            return emptyDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
