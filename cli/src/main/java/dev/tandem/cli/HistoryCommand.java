package dev.tandem.cli;

import dev.tandem.tooling.ShowHistory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tandem history}. */
@Command(
        name = "history",
        header = "Tell what was applied to a database, when, and how long it took; the newest last.",
        footer = "  tandem history --url jdbc:sqlite:notes.db --limit 5")
final class HistoryCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--limit", paramLabel = "N", description = "Only the last N.")
    private Optional<Integer> limit = Optional.empty();

    HistoryCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        if (limit.isPresent() && limit.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--limit takes 1 or more, not " + limit.get());
        }
        ShowHistory show = ShowHistory.of(tandem.settings(database), database.folder());
        List<ShowHistory.Line> lines = show.run();
        int skipped = limit.map(last -> Math.max(0, lines.size() - last)).orElse(0);
        return tandem.print(new HistoryReport(show.database(), lines.subList(skipped, lines.size())));
    }
}
