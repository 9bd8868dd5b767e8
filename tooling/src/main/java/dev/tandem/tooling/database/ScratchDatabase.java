package dev.tandem.tooling.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** An empty database to try something in, gone when it is closed. */
public final class ScratchDatabase implements AutoCloseable {

    private final Database database;
    private final Runnable removal;

    private ScratchDatabase(Database database, Runnable removal) {
        this.database = database;
        this.removal = removal;
    }

    /** For SQLite a file among the temporary ones; for Postgres a database of its own on the server of the settings. */
    public static ScratchDatabase of(Dialect dialect, Settings settings) {
        return dialect.equals(Dialects.SQLITE) ? inFile(settings) : onServer(settings);
    }

    /** Refuses a dialect for which the settings name no server. */
    public static void requirePossible(Dialect dialect, Settings settings) {
        if (!dialect.equals(Dialects.SQLITE)) {
            serverUrl(settings);
        }
    }

    private static ScratchDatabase inFile(Settings settings) {
        try {
            Path folder = Files.createTempDirectory("tandem-scratch");
            Database database = Database.at(new JdbcUrl("jdbc:sqlite:" + folder.resolve("scratch.db")), settings);
            return new ScratchDatabase(database, () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScratchDatabase onServer(Settings settings) {
        JdbcUrl url = serverUrl(settings);
        Database server = Database.at(url, settings);
        String name = "tandem_scratch_" + UUID.randomUUID().toString().replace("-", "");
        execute(server, "CREATE DATABASE %s TEMPLATE template0".formatted(name));
        return new ScratchDatabase(
                Database.at(url.withDatabase(name), settings),
                () -> execute(server, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name)));
    }

    private static JdbcUrl serverUrl(Settings settings) {
        JdbcUrl url = settings.find(Setting.SCRATCH_URL)
                .map(JdbcUrl::new)
                .orElseThrow(() -> new WrongUsageException(new Problem(
                        "TD435",
                        "there is no Postgres to try the migrations on",
                        "%s is not set, and a database that is in use is no place to try anything"
                                .formatted(Setting.SCRATCH_URL.key()),
                        "give --scratch-url jdbc:postgresql://localhost/postgres, where a database is made and dropped"
                                + " again, or --dialect sqlite")));
        if (url.dialect().equals(Dialects.POSTGRES)) {
            return url;
        }
        throw new WrongUsageException(new Problem(
                "TD435",
                "%s is no Postgres to try the migrations on".formatted(url),
                "SQLite needs no server: its migrations are tried in a file",
                "give the URL of a Postgres server"));
    }

    private static void execute(Database server, String sql) {
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw DatabaseFailure.of(sql, e);
        }
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        removal.run();
    }
}
