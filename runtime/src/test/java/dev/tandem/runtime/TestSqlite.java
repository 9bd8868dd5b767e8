package dev.tandem.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite database in a file, with foreign keys enforced. */
public record TestSqlite(Path directory, DataSource dataSource) implements TestDatabase {

    public static TestSqlite in(Path directory) {
        return open(directory, config -> config.enforceForeignKeys(true));
    }

    /** The same database, seen through connections that are set up otherwise. */
    public TestSqlite with(Consumer<SQLiteConfig> change) {
        return open(directory, change);
    }

    private static TestSqlite open(Path directory, Consumer<SQLiteConfig> setUp) {
        SQLiteConfig config = new SQLiteConfig();
        setUp.accept(config);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + directory.resolve("test.db"));
        return new TestSqlite(directory, source);
    }

    /** With so few pages in memory that what is not committed yet reaches the disk. */
    @Override
    public String url() {
        return "jdbc:sqlite:" + directory.resolve("test.db") + "?foreign_keys=on&cache_size=10";
    }

    @Override
    public TestSqlite copy(Path other) {
        try {
            Files.copy(directory.resolve("test.db"), other.resolve("test.db"));
            return in(other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
