package dev.tandem.tooling;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.Snapshot;
import dev.tandem.snapshot.SnapshotFile;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.pull.Sides;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the last migrations of a folder left, be it that of one dialect or the one above those of all. */
public final class PullFolder {

    private PullFolder() {}

    /**
     * The schemas, one for each dialect that has migrations.
     *
     * @param dialects which of them count in a folder of several
     */
    public static Sides<Schema> schemas(Path folder, List<Dialect> dialects) {
        if (hasJournal(folder)) {
            SnapshotFile latest = latest(folder);
            Schema schema = latest.snapshot().schema();
            return switch (latest.format()) {
                case SQLITE -> Sides.onSqlite(schema);
                case POSTGRES -> Sides.onPostgres(schema);
            };
        }
        Optional<Schema> sqlite = schema(folder, SnapshotFormat.SQLITE, dialects);
        Optional<Schema> postgres = schema(folder, SnapshotFormat.POSTGRES, dialects);
        if (sqlite.isEmpty() && postgres.isEmpty()) {
            throw noMigrations(folder, dialects);
        }
        return new Sides<>(sqlite, postgres);
    }

    private static Optional<Schema> schema(Path out, SnapshotFormat format, List<Dialect> dialects) {
        Path folder = out.resolve(format.dialect());
        boolean counts = dialects.stream().anyMatch(dialect -> dialect.name().equals(format.dialect()));
        if (!counts || !hasJournal(folder)) {
            return Optional.empty();
        }
        SnapshotFile latest = latest(folder);
        if (latest.format() != format) {
            throw new WrongUsageException(new Problem(
                    "TD333",
                    "%s holds migrations for %s"
                            .formatted(folder, latest.format().dialect()),
                    "the folder of a dialect is named after it",
                    "rename the folder to " + latest.format().dialect()));
        }
        return Optional.of(latest.snapshot().schema());
    }

    private static SnapshotFile latest(Path folder) {
        SnapshotFile latest = SnapshotFile.latestIn(folder);
        if (latest.snapshot().equals(Snapshot.NONE)) {
            throw new WrongUsageException(new Problem(
                    "TD333",
                    "there is no migration in %s".formatted(folder),
                    "its journal has no entries, and so nothing says what the tables are",
                    "name a folder with migrations"));
        }
        return latest;
    }

    private static boolean hasJournal(Path folder) {
        return Files.exists(folder.resolve("meta").resolve("_journal.json"));
    }

    private static WrongUsageException noMigrations(Path folder, List<Dialect> dialects) {
        List<String> names = dialects.stream().map(Dialect::name).toList();
        return new WrongUsageException(new Problem(
                "TD333",
                "there are no migrations in %s".formatted(folder),
                "neither it nor a folder %s in it has a meta/_journal.json".formatted(String.join(" or ", names)),
                "name the folder that drizzle-kit calls out, or one that holds sqlite, postgres or both"));
    }
}
