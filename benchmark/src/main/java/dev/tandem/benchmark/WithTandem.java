package dev.tandem.benchmark;

import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;

final class WithTandem implements Contestant {

    @Override
    public void migrate(Workload workload, Target target) {
        Migrator.forDataSource(target.dataSource())
                .migrations(MigrationFolder.inDirectory(workload.forTandem()))
                .migrate();
    }
}
