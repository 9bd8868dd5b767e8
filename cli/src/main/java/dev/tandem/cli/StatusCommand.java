package dev.tandem.cli;

import dev.tandem.tooling.ShowStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tandem status}. */
@Command(
        name = "status",
        header = "Tell what a database has and what it lacks; change nothing.",
        footer = "  tandem status --url jdbc:sqlite:notes.db --exit-code")
final class StatusCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--exit-code", description = "End with 2 if anything is pending or in doubt.")
    private boolean exitCode;

    StatusCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        ShowStatus show = ShowStatus.of(tandem.settings(database), database.folder());
        return tandem.print(
                new StatusReport(show.database(), show.run(), exitCode ? ExitCode.DIFFERENCES : ExitCode.DONE));
    }
}
