package dev.tandem.tooling;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.database.ProgressTable;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.schema.QualifiedName;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
                settings.find(Setting.LEDGER)
                        .map(name -> ledger(name, database.dialect()))
                        .orElse(LedgerName.DEFAULT),
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

    /** Whether a table or view is none of the migrations': the applier's own, or one that the user leaves out. */
    boolean isSomebodyElses(QualifiedName name, List<NamePattern> ignored) {
        return isTheAppliers(name) || ignored.stream().anyMatch(pattern -> pattern.matches(name));
    }

    /** The ledger, and the table beside it. */
    private boolean isTheAppliers(QualifiedName table) {
        boolean named = table.name().equals(ledger.table()) || table.name().equals(ProgressTable.NAME);
        String schema = table.schema().isEmpty() ? "public" : table.schema();
        return named && (database.dialect().equals(Dialects.SQLITE) || schema.equals(ledger.schema()));
    }

    MigrationFolder folder() {
        return MigrationFolder.inDirectory(directory);
    }

    private static Optional<Duration> time(Settings settings, Setting setting) {
        return settings.find(setting).map(text -> Timeout.parse(setting, text));
    }

    private static LedgerName ledger(String name, Dialect dialect) {
        int dot = name.indexOf('.');
        if (dot >= 0 && (dialect.equals(Dialects.SQLITE) || name.indexOf('.', dot + 1) >= 0)) {
            throw noLedger(
                    name,
                    dialect.equals(Dialects.SQLITE)
                            ? "a table of SQLite is in no schema"
                            : "a table is in one schema and in nothing else");
        }
        try {
            return dot < 0
                    ? new LedgerName(LedgerName.DEFAULT.schema(), name)
                    : new LedgerName(name.substring(0, dot), name.substring(dot + 1));
        } catch (IllegalArgumentException unusable) {
            throw noLedger(name, String.valueOf(unusable.getMessage()));
        }
    }

    private static WrongUsageException noLedger(String name, String why) {
        return new WrongUsageException(new Problem(
                "TD413",
                "'%s' is no name for the ledger".formatted(name),
                why,
                "write table, or on Postgres schema.table"));
    }
}
