package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder and a database for each test. */
abstract class PostgresTest {

    @TempDir
    Path directory;

    TestPostgres database;
    TestFolder folder;

    @BeforeEach
    void set_up() {
        database = TestPostgres.create();
        folder = new TestFolder(directory.resolve("postgres"), "postgresql");
    }

    Migrator migrator() {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    MigrationException refused() {
        return refused(migrator());
    }

    static MigrationException refused(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::migrate);
    }
}
