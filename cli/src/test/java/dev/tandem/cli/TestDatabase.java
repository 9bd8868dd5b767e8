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
import java.util.concurrent.atomic.AtomicInteger;

/** A new and empty database that commands are tried on. */
record TestDatabase(String dialect, String url, String user) {

    /** What every command must do on both. */
    enum Kind {
        SQLITE,
        POSTGRES
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

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
            case POSTGRES -> postgres("shop_" + COUNT.incrementAndGet());
        };
    }

    private static TestDatabase postgres(String name) {
        String url = "jdbc:postgresql://localhost:%d/".formatted(Server.RUNNING.getPort());
        new TestDatabase("postgres", url + "postgres", "postgres").execute("CREATE DATABASE " + name);
        return new TestDatabase("postgres", url + name, "postgres");
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
