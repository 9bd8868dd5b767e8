package dev.tandem.cli;

import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.verify.VerifyMigrations;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tandem verify}. */
@Command(
        name = "verify",
        header = "Apply all migrations to empty databases, and compare each step with its snapshot.",
        description = {
            "SQLite is tried in a temporary file. For Postgres a database is made on a server that is yours to try",
            "things on, and dropped again. Ends with 2 where a migration leads elsewhere than its snapshot says."
        },
        footer = {
            "  tandem verify --dialect sqlite",
            "  tandem verify --scratch-url jdbc:postgresql://localhost/postgres --user postgres"
        })
final class VerifyCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Option(names = "--dialect", paramLabel = "NAMES", description = "sqlite, postgres or both. Default: both.")
    private Optional<String> dialects = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of migrations. Default: migrations.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--scratch-url", paramLabel = "URL", description = "A Postgres server to make a database on.")
    private Optional<String> scratch = Optional.empty();

    @Option(names = "--user", description = "Who logs in there. The password is a setting: TANDEM_PASSWORD.")
    private Optional<String> user = Optional.empty();

    VerifyCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(() ->
                Map.of(Setting.DIALECT, dialects, Setting.OUT, out, Setting.SCRATCH_URL, scratch, Setting.USER, user));
        MigrationsFolder folder = MigrationsFolder.open(settings.out(), Clock.systemUTC());
        return tandem.print(new VerifyReport(new VerifyMigrations(folder, settings).run(settings.dialects())));
    }
}
