package dev.tandem.cli;

import dev.tandem.tooling.FindDrift;
import dev.tandem.tooling.NamePattern;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem drift}. */
@Command(
        name = "drift",
        header = "Compare a live database with what its migrations say that it is; change nothing.",
        description = {
            "Ends with 2 if they differ. Triggers and whatever else no snapshot holds is named, and is no difference."
        },
        footer = {
            "  tandem drift --url jdbc:sqlite:notes.db",
            "  tandem drift --url jdbc:sqlite:notes.db --to model --ignore 'cache_*'"
        })
final class DriftCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--to",
            paramLabel = "Y",
            description = "What it is to be, as tandem diff takes it. Default: the last snapshot.")
    private Optional<String> wanted = Optional.empty();

    @Option(names = "--ignore", paramLabel = "PATTERN", description = "Tables and views that are not ours: cache_*.")
    private List<String> ignored = List.of();

    DriftCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        FindDrift find = FindDrift.of(tandem.settings(database), database.folder(), wanted);
        return tandem.print(new DriftReport(
                find.database(), find.run(ignored.stream().map(NamePattern::new).toList())));
    }
}
