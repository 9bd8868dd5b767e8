package dev.tandem.cli;

import dev.tandem.tooling.ApplyMigrations;
import dev.tandem.tooling.settings.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem migrate}. */
@Command(
        name = "migrate",
        header = "Apply what is pending to a database.",
        footer = {
            "  tandem migrate --url jdbc:sqlite:notes.db --dry-run",
            "  TANDEM_PASSWORD=… tandem migrate --url jdbc:postgresql://db.example/notes --user notes"
        })
final class MigrateCommand implements Callable<Integer>, SettingOptions {

    private final TandemCommand tandem;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final AdoptionOptions adoption = new AdoptionOptions();

    @Option(names = "--dry-run", description = "Print the SQL that would run; change nothing.")
    private boolean dryRun;

    @Option(
            names = "--all-pending",
            description =
                    "All in one transaction: a failure undoes those before it too. Default: one for each migration.")
    private boolean allPending;

    @Option(names = "--out-of-order", description = "Also apply what stands before a migration that is applied.")
    private boolean outOfOrder;

    @Option(
            names = "--statement-timeout",
            paramLabel = "TIME",
            description = "How long one statement may take: 90s, 15m. Default: as long as it takes.")
    private Optional<String> statementTimeout = Optional.empty();

    MigrateCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Map<Setting, Optional<String>> given() {
        return Map.of(Setting.STATEMENT_TIMEOUT, statementTimeout);
    }

    @Override
    public Integer call() {
        ApplyMigrations apply = asTold(ApplyMigrations.of(tandem.settings(database, this), database.folder()));
        if (dryRun) {
            return tandem.print(new DryRunReport(apply.database(), apply.rehearse()));
        }
        return tandem.print(new MigrateReport(apply.database(), run(apply)));
    }

    private dev.tandem.runtime.Report run(ApplyMigrations apply) {
        try (Progress progress = tandem.progress()) {
            return apply.run(progress);
        }
    }

    private ApplyMigrations asTold(ApplyMigrations apply) {
        ApplyMigrations adopting = adoption.told(apply);
        ApplyMigrations ordered = outOfOrder ? adopting.outOfOrder() : adopting;
        return allPending ? ordered.together() : ordered;
    }
}
