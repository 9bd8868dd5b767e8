package dev.tandem.cli;

import dev.tandem.dialect.Dialect;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.tooling.CheckProject;
import dev.tandem.tooling.model.ModelReader;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem check}. */
@Command(
        name = "check",
        header = "Look whether model, migrations and snapshots belong together; for CI, without a database.",
        description = {
            "Ends with 2 if something must be mended. What is only untidy is told, and does no harm.",
        },
        footer = {"  tandem check", "  tandem check --format github"})
final class CheckCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--dialect", paramLabel = "NAMES", description = "sqlite, postgres or both. Default: both.")
    private Optional<String> dialects = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, github (annotations of a pull request) or sarif. Default: text.")
    private FindingFormat format = FindingFormat.TEXT;

    CheckCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(model, () -> Map.of(Setting.DIALECT, dialects));
        List<Dialect> wanted = settings.planningDialects();
        MigrationsFolder folder = MigrationsFolder.open(settings.out(), Clock.systemUTC());
        CheckProject check = new CheckProject(folder, ModelReader.read(settings.schema(), settings));
        return tandem.print(new CheckReport(check.run(wanted), format));
    }
}
