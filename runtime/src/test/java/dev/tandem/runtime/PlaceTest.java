package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What is proved on every {@link Place}. */
abstract class PlaceTest {

    @TempDir
    Path directory;

    static Migrator migrator(TestDatabase database, TestFolder folder) {
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }

    static List<String> tags(Report report) {
        return report.applied().stream().map(Report.AppliedMigration::tag).toList();
    }

    static MigrationException refused(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::migrate);
    }
}
