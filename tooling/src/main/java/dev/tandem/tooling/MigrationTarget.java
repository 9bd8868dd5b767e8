package dev.tandem.tooling;

import dev.tandem.problem.Problem;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A database, the folder that it is to follow, and how.
 *
 * @param lockTimeout the applier's own where nothing is set
 */
record MigrationTarget(
        Database database,
        Path directory,
        LedgerName ledger,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout) {

    static MigrationTarget of(Settings settings, Optional<String> folder) {
        Database database = Database.of(settings);
        return new MigrationTarget(
                database,
                folder.map(settings::path)
                        .orElseGet(
                                () -> settings.out().resolve(database.dialect().name())),
                settings.find(Setting.LEDGER).map(MigrationTarget::ledger).orElse(LedgerName.DEFAULT),
                time(settings, Setting.LOCK_TIMEOUT),
                time(settings, Setting.STATEMENT_TIMEOUT));
    }

    Migrator migrator() {
        return migrator(database);
    }

    /** For questions only: SQLite's driver would make the file that it is asked about. */
    Migrator questions() {
        return migrator(database.withoutMakingIt());
    }

    private Migrator migrator(Database of) {
        Migrator migrator =
                Migrator.forDataSource(of.dataSource()).migrations(folder()).ledger(ledger.schema(), ledger.table());
        Migrator patient = lockTimeout.map(migrator::lockTimeout).orElse(migrator);
        return statementTimeout.map(patient::statementTimeout).orElse(patient);
    }

    MigrationFolder folder() {
        return MigrationFolder.inDirectory(directory);
    }

    private static Optional<Duration> time(Settings settings, Setting setting) {
        return settings.find(setting).map(text -> Timeout.parse(setting, text));
    }

    private static LedgerName ledger(String name) {
        int dot = name.indexOf('.');
        try {
            return dot < 0
                    ? new LedgerName(LedgerName.DEFAULT.schema(), name)
                    : new LedgerName(name.substring(0, dot), name.substring(dot + 1));
        } catch (IllegalArgumentException unusable) {
            throw new WrongUsageException(new Problem(
                    "TD413",
                    "'%s' is no name for the ledger".formatted(name),
                    String.valueOf(unusable.getMessage()),
                    "write table, or on Postgres schema.table"));
        }
    }
}
