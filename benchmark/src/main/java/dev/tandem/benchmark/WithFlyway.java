package dev.tandem.benchmark;

import org.flywaydb.core.Flyway;

final class WithFlyway implements Contestant {

    @Override
    public void migrate(Workload workload, Target target) {
        Flyway.configure()
                .dataSource(target.dataSource())
                .locations("filesystem:" + workload.forFlyway())
                .load()
                .migrate();
    }
}
