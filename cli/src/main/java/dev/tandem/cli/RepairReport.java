package dev.tandem.cli;

import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.tooling.AcceptEdits.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code tandem repair} did.
 *
 * @param accepted all of them, or none
 * @param unseen whether nobody was shown them yet
 */
record RepairReport(String database, List<Edit> edits, boolean accepted, boolean unseen) implements Report {

    @Override
    public List<String> news() {
        if (edits.isEmpty()) {
            return List.of("No migration was edited after it was applied");
        }
        return accepted
                ? Stream.concat(
                                Stream.of(database),
                                edits.stream().flatMap(edit -> unseen ? linesAndAccepted(edit) : accepted(edit)))
                        .toList()
                : List.of("Nothing was changed");
    }

    private static Stream<String> linesAndAccepted(Edit edit) {
        return Stream.concat(lines(edit).stream(), Stream.of("    accepted"));
    }

    private static Stream<String> accepted(Edit edit) {
        return Stream.of("  accepted " + edit.migration().tag());
    }

    /** What has to be known before it is accepted. */
    static List<String> lines(Edit edit) {
        EditedMigration migration = edit.migration();
        return Stream.of(
                        Optional.of("  %s was edited after it was applied".formatted(migration.tag())),
                        Optional.of("    hash in the ledger  " + migration.appliedHash()),
                        Optional.of("    hash of the file    " + migration.fileHash()),
                        edit.lastCommit().map(commit -> "    last commit         " + commit))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with("accepted", edits.stream().map(RepairReport::json).toList());
    }

    private static Json json(Edit edit) {
        return StatusReport.json(edit.migration()).with("lastCommit", edit.lastCommit());
    }

    @Override
    public ExitCode exitCode() {
        return accepted ? ExitCode.DONE : ExitCode.FAILED;
    }
}
