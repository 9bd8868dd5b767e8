package dev.tandem.scenarios.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A SQLite database in a file, opened as a daemon opens it: in WAL mode and with foreign keys enforced. */
final class SqliteFile implements Scratch {

    private final Path file;
    private final DataSource dataSource;

    private SqliteFile(Path file, DataSource dataSource) {
        this.file = file;
        this.dataSource = dataSource;
    }

    static SqliteFile create() {
        try {
            Path file = Files.createTempDirectory("tandem-scenario").resolve("test.db");
            SQLiteConfig config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
            SQLiteDataSource dataSource = new SQLiteDataSource(config);
            dataSource.setUrl("jdbc:sqlite:" + file);
            return new SqliteFile(file, dataSource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        try (var files = Files.list(file.getParent())) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
            Files.delete(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
