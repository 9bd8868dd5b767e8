package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.tooling.AcceptEdits;
import dev.tandem.tooling.AcceptEdits.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tandem repair}. */
@Command(
        name = "repair",
        header = "Tell which migrations were edited after they were applied, and take them as they are now.",
        description = {
            "Only the ledger is changed, which gets the hash of the file; what the edit says is not run.",
            "To undo the edit and to write what is new as a migration of its own is better, unless the database has it already."
        },
        footer = {
            "  tandem repair --url jdbc:sqlite:notes.db",
            "  tandem repair --url jdbc:sqlite:notes.db --yes 0003_add_age"
        })
final class RepairCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Parameters(paramLabel = "TAG", arity = "0..*", description = "Only these. Default: all that were edited.")
    private List<String> tags = new ArrayList<>();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--yes", description = "Accept them without asking.")
    private boolean yes;

    RepairCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        AcceptEdits repair = AcceptEdits.of(tandem.settings(database), database.folder());
        List<Edit> edits = repair.edits(tags);
        boolean accepted = edits.isEmpty() || yes || isAgreedTo(edits);
        if (accepted) {
            edits.forEach(repair::accept);
        }
        return tandem.print(new RepairReport(repair.database(), edits, accepted, yes));
    }

    private boolean isAgreedTo(List<Edit> edits) {
        String question = edits.stream()
                .flatMap(edit -> RepairReport.lines(edit).stream())
                .collect(Collectors.joining(
                        "%n".formatted(), "", "%nTake %s for what was applied?".formatted(files(edits))));
        return tandem.person()
                .map(person -> tandem.console().agrees(question, person))
                .orElseThrow(() -> new UnansweredException(
                        edits.stream().map(RepairCommand::unanswered).toList()));
    }

    private static String files(List<Edit> edits) {
        return edits.size() == 1 ? "this file" : "these %d files".formatted(edits.size());
    }

    private static Problem unanswered(Edit edit) {
        EditedMigration migration = edit.migration();
        return new Problem(
                "TD434",
                migration.tag() + " was edited after it was applied",
                "the ledger has %s, the file has %s%s"
                        .formatted(
                                migration.appliedHash(),
                                migration.fileHash(),
                                edit.lastCommit()
                                        .map(commit -> "; last commit " + commit)
                                        .orElse("")),
                "undo the edit; or, if the database has what the file says now, add --yes: tandem repair --yes %s"
                        .formatted(migration.tag()));
    }
}
