package dev.tandem.cli;

import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.Written;
import dev.tandem.tooling.Difference;
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
            "  tandem generate --rename users=members --name people_are_members",
            "  tandem generate --custom --name fill_ages"
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

    @Mixin
    private final CustomOptions custom = new CustomOptions();

    @Option(
            names = "--online",
            negatable = true,
            description = "Postgres: in parts, so that programs go on to use the tables meanwhile. Default: no.")
    private Optional<Boolean> online = Optional.empty();

    @Option(names = "--dry-run", description = "Print the SQL and write nothing.")
    private boolean dryRun;

    GenerateCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(
                model, () -> Map.of(Setting.DIALECT, dialects, Setting.POSTGRES_ONLINE, online.map(String::valueOf)));
        List<Dialect> wanted = settings.planningDialects();
        RenameFlags flags = renames.flags();
        Optional<String> customName = custom.name(name, renames);
        Declaration declaration = ModelReader.read(settings.schema(), settings);
        MigrationsFolder folder = MigrationsFolder.open(settings.out(), Clock.systemUTC());

        GenerateMigration generate = new GenerateMigration(folder, declaration, flags);
        return tandem.print(
                customName.map(given -> custom(generate, wanted, given)).orElseGet(() -> changes(generate, wanted)));
    }

    private Report changes(GenerateMigration generate, List<Dialect> wanted) {
        return written(
                generate,
                generate.differences(wanted).stream()
                        .map(difference -> generate.draft(difference, name))
                        .toList());
    }

    private Report custom(GenerateMigration generate, List<Dialect> wanted, String given) {
        List<Draft> drafts = wanted.stream()
                .map(dialect -> generate.custom(dialect, given, custom.inTransaction()))
                .toList();
        List<Difference> notGenerated = generate.notGenerated(wanted);
        return new CustomReport(written(generate, drafts), notGenerated);
    }

    private GenerateReport written(GenerateMigration generate, List<Draft> drafts) {
        List<Written> written = dryRun || drafts.isEmpty() ? List.of() : generate.write(drafts);
        return new GenerateReport(drafts, written);
    }
}
