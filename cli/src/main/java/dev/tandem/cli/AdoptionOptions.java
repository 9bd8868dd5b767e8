package dev.tandem.cli;

import dev.tandem.runtime.DatabaseAhead;
import dev.tandem.tooling.ApplyMigrations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What to make of a database that the folder alone does not explain. */
final class AdoptionOptions {

    /** What {@code --ahead} takes. */
    enum Ahead {
        refuse(DatabaseAhead.REFUSE),
        warn(DatabaseAhead.WARN);

        private final DatabaseAhead policy;

        Ahead(DatabaseAhead policy) {
            this.policy = policy;
        }
    }

    @Option(
            names = "--adopt",
            paramLabel = "TAG",
            description =
                    "A database with tables and no ledger has everything up to TAG; an empty one gets everything.")
    private Optional<String> adopt = Optional.empty();

    @Option(
            names = "--user-version",
            paramLabel = "N=TAG",
            description = "A SQLite database without a ledger and with PRAGMA user_version N has everything up to TAG.")
    private Map<Integer, String> userVersions = new LinkedHashMap<>();

    @Option(
            names = "--ahead",
            paramLabel = "POLICY",
            description =
                    "refuse, or warn, where the database has migrations that the folder does not. Default: refuse on SQLite, warn on Postgres.")
    private Optional<Ahead> ahead = Optional.empty();

    ApplyMigrations told(ApplyMigrations apply) {
        ApplyMigrations adopting = adopt.map(apply::adopting).orElse(apply);
        ApplyMigrations byVersion = userVersions.isEmpty() ? adopting : adopting.adopting(userVersions);
        return ahead.map(told -> byVersion.ahead(told.policy)).orElse(byVersion);
    }
}
