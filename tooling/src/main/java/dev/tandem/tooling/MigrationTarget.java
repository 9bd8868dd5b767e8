package dev.tandem.tooling;

import dev.tandem.problem.Problem;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database, the folder that it is to follow, and how.
 *
 * @param lockTimeout the applier's own where nothing is set
 */
record MigrationTarget(Database database, MigrationFolder folder, LedgerName ledger, Optional<Duration> lockTimeout) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)");

    static MigrationTarget of(Settings settings, Optional<String> folder) {
        Database database = Database.of(settings);
        return new MigrationTarget(
                database,
                MigrationFolder.inDirectory(folder.map(settings::path)
                        .orElseGet(
                                () -> settings.out().resolve(database.dialect().name()))),
                settings.find(Setting.LEDGER).map(MigrationTarget::ledger).orElse(LedgerName.DEFAULT),
                settings.find(Setting.LOCK_TIMEOUT).map(MigrationTarget::time));
    }

    Migrator migrator() {
        Migrator migrator = Migrator.forDataSource(database.dataSource())
                .migrations(folder)
                .ledger(ledger.schema(), ledger.table());
        return lockTimeout.map(migrator::lockTimeout).orElse(migrator);
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

    private static Duration time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new WrongUsageException(new Problem(
                    "TD414",
                    "'%s' is no time to wait".formatted(text),
                    "it takes a whole number and a unit",
                    "write 500ms, 90s, 15m or 1h"));
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
