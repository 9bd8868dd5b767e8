package dev.tandem.tooling.verify;

import dev.tandem.dialect.Dialect;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.database.ScratchDatabase;
import dev.tandem.tooling.settings.Settings;
import java.util.List;

/** Applies migrations to empty databases, and tells where they lead elsewhere than their snapshots say. */
public final class VerifyMigrations {

    private final MigrationsFolder folder;
    private final Settings settings;

    public VerifyMigrations(MigrationsFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    public List<Verified> run(List<Dialect> dialects) {
        dialects.forEach(dialect -> ScratchDatabase.requirePossible(dialect, settings));
        return dialects.stream().map(this::run).toList();
    }

    private Verified run(Dialect dialect) {
        DialectFolder migrations = folder.dialect(SnapshotFormat.ofDialect(dialect.name()));
        migrations.latestSnapshot();
        try (ScratchDatabase scratch = ScratchDatabase.of(dialect, settings)) {
            Replay replay = new Replay(migrations, scratch.database());
            if (migrations.lastMigration().isPresent()) {
                Migrator.forDataSource(scratch.database().dataSource())
                        .migrations(MigrationFolder.inDirectory(migrations.path()))
                        .listener(replay)
                        .migrate();
            }
            return replay.verified();
        }
    }
}
