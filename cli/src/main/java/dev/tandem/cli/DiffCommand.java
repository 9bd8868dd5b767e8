package dev.tandem.cli;

import dev.tandem.change.Pair;
import dev.tandem.dialect.Dialect;
import dev.tandem.tooling.DiffSchemas;
import dev.tandem.tooling.NamePattern;
import dev.tandem.tooling.SchemaSource;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem diff}. */
@Command(
        name = "diff",
        header = "Print the SQL that leads from one schema to another; write nothing.",
        description = {
            "A side is a model (a source file or a class, or the word model for that of the settings),",
            "a snapshot file, a folder of migrations (its last snapshot), a database by its URL, or the word empty."
        },
        footer = {
            "  tandem diff --dialect postgres --from empty --to model",
            "  tandem diff --dialect sqlite --from model --to migrations/sqlite/meta/0002_snapshot.json",
            "  tandem diff --dialect postgres --from jdbc:postgresql://localhost/shop --to model --ignore 'cache_*'"
        })
final class DiffCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Option(names = "--dialect", paramLabel = "NAME", required = true, description = "sqlite or postgres.")
    private String dialect = "";

    @Option(names = "--from", paramLabel = "X", required = true, description = "What is there.")
    private String from = "";

    @Option(names = "--to", paramLabel = "Y", required = true, description = "What is to be.")
    private String to = "";

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Mixin
    private final RenameOptions renames = new RenameOptions();

    @Option(names = "--ignore", paramLabel = "PATTERN", description = "Tables and views that are not ours: cache_*.")
    private List<String> ignored = List.of();

    @Option(names = "--user", description = "Who logs in to a database. The password is a setting: TANDEM_PASSWORD.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--exit-code", description = "End with 2 if they differ.")
    private boolean exitCode;

    DiffCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Dialect wanted = Dialects.byName(dialect);
        Settings settings = tandem.settings(model, () -> Map.of(Setting.USER, user));
        List<NamePattern> patterns = ignored.stream().map(NamePattern::new).toList();
        Pair<SchemaSource> sources = new Pair<>(from, to).map(side -> SchemaSource.parse(side, settings, patterns));
        return tandem.print(new DiffReport(
                new DiffSchemas(wanted, renames.flags()).between(sources),
                exitCode ? ExitCode.DIFFERENCES : ExitCode.DONE));
    }
}
