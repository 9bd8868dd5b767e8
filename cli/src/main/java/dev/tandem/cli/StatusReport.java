package dev.tandem.cli;

import dev.tandem.runtime.Status;
import dev.tandem.runtime.Status.AppliedMigration;
import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.runtime.Status.UnexplainedRow;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code tandem status} found.
 *
 * @param ifNotCurrent how the command is to end if anything is pending or in doubt
 */
record StatusReport(String database, Status status, ExitCode ifNotCurrent) implements Report {

    @Override
    public List<String> result() {
        return Stream.of(
                        Stream.of(database),
                        status.applied().stream().map(StatusReport::line),
                        status.edited().stream().map(migration -> "  edited   " + migration.tag()),
                        status.pending().stream().map(tag -> "  pending  " + tag),
                        status.isCurrent() ? Stream.of("No pending migrations") : Stream.<String>empty())
                .flatMap(lines -> lines)
                .toList();
    }

    private static String line(AppliedMigration migration) {
        return "  applied  "
                + migration.tag()
                + migration.appliedOn().map(on -> "  on " + on).orElse("")
                + migration
                        .took()
                        .map(took -> "  in %d ms".formatted(took.toMillis()))
                        .orElse(migration.appliedOn().isPresent() ? "  baseline" : "");
    }

    @Override
    public List<String> warnings() {
        return Stream.of(
                        status.outOfOrder().stream().map(tag -> tag + " is pending, and a later one is applied"),
                        status.edited().stream().map(StatusReport::line),
                        status.missingFiles().stream().map(tag -> "the file of " + tag + " is missing"),
                        status.unexplained().stream().map(StatusReport::line))
                .flatMap(lines -> lines)
                .map(finding -> "finding: " + finding)
                .toList();
    }

    private static String line(EditedMigration migration) {
        return migration.tag() + " was edited after it was applied (tandem repair tells more)";
    }

    private static String line(UnexplainedRow row) {
        return row.ahead()
                ? "%s is applied and not in this folder: the database is ahead".formatted(row.name())
                : "the ledger has %s, which is not in this folder".formatted(row.name());
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with("current", status.isCurrent())
                .with(
                        "applied",
                        status.applied().stream().map(StatusReport::json).toList())
                .with("pending", status.pending())
                .with("outOfOrder", status.outOfOrder())
                .with("edited", status.edited().stream().map(StatusReport::json).toList())
                .with("missingFiles", status.missingFiles())
                .with(
                        "unexplained",
                        status.unexplained().stream().map(UnexplainedRow::name).toList());
    }

    static Json json(EditedMigration migration) {
        return new Json()
                .with("tag", migration.tag())
                .with("appliedHash", migration.appliedHash())
                .with("fileHash", migration.fileHash());
    }

    private static Json json(AppliedMigration migration) {
        return new Json()
                .with("tag", migration.tag())
                .with("appliedOn", migration.appliedOn())
                .with("tookMs", migration.took().map(Duration::toMillis));
    }

    @Override
    public ExitCode exitCode() {
        return status.isCurrent() ? ExitCode.DONE : ifNotCurrent;
    }
}
