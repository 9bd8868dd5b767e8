package dev.tandem.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An empty database that commands are tried on. */
record TestDatabase(String dialect, String url, String user) {

    /** What every command must do on both. */
    enum Kind {
        SQLITE,
        POSTGRES
    }

    /** Started when first used; the JVM's end stops it. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A file of SQLite lies in the project's folder, and is made by the command. */
    static TestDatabase of(Kind kind, Path folder) {
        return switch (kind) {
            case SQLITE -> new TestDatabase("sqlite", "jdbc:sqlite:" + folder.resolve("shop.db"), "");
            case POSTGRES -> postgres();
        };
    }

    /** Always the same one, emptied: to make one for each test, and to delete its files at the end, takes far longer. */
    private static TestDatabase postgres() {
        String url = "jdbc:postgresql://localhost:%d/postgres".formatted(Server.RUNNING.getPort());
        TestDatabase database = new TestDatabase("postgres", url, "postgres");
        database.execute("DROP SCHEMA IF EXISTS drizzle CASCADE");
        database.execute("DROP SCHEMA public CASCADE");
        database.execute("CREATE SCHEMA public");
        return database;
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of each row. */
    List<String> ask(String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
