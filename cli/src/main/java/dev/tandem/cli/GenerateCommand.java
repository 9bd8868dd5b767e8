package dev.tandem.cli;

import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.Written;
import dev.tandem.tooling.Draft;
import dev.tandem.tooling.GenerateMigration;
import dev.tandem.tooling.model.ModelReader;
import dev.tandem.tooling.rename.RenameFlags;
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

/** {@code tandem generate}. */
@Command(
        name = "generate",
        header = "Write the migrations that lead from the last snapshots to the model.",
        footer = {
            "  tandem generate --dialect sqlite,postgres",
            "  tandem generate --rename users=members --name people_are_members"
        })
final class GenerateCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--dialect", paramLabel = "NAMES", description = "sqlite, postgres or both. Default: both.")
    private Optional<String> dialects = Optional.empty();

    @Mixin
    private final RenameOptions renames = new RenameOptions();

    @Option(names = "--name", description = "What to call the migration. Default: what it changes.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--dry-run", description = "Print the SQL and write nothing.")
    private boolean dryRun;

    GenerateCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(model, () -> Map.of(Setting.DIALECT, dialects));
        List<Dialect> wanted = settings.dialects();
        RenameFlags flags = renames.flags();
        Declaration declaration = ModelReader.read(settings.schema(), settings);
        MigrationsFolder folder = MigrationsFolder.open(settings.out(), Clock.systemUTC());

        GenerateMigration generate = new GenerateMigration(folder, declaration, flags);
        List<Draft> drafts = generate.differences(wanted).stream()
                .map(difference -> generate.draft(difference, name))
                .toList();
        List<Written> written = dryRun || drafts.isEmpty() ? List.of() : generate.write(drafts);
        return tandem.print(new GenerateReport(drafts, written));
    }
}
