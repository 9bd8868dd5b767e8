package dev.tandem.cli;

import dev.tandem.tooling.ApplyMigrations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tandem migrate}. */
@Command(
        name = "migrate",
        header = "Apply what is pending to a database.",
        footer = {
            "  tandem migrate --url jdbc:sqlite:notes.db",
            "  TANDEM_PASSWORD=… tandem migrate --url jdbc:postgresql://db.example/notes --user notes"
        })
final class MigrateCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    MigrateCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        ApplyMigrations apply = ApplyMigrations.of(tandem.settings(database), database.folder());
        return tandem.print(new MigrateReport(apply.database(), apply.run(tandem.progress())));
    }
}
