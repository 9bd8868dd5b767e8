package dev.tandem.cli;

import dev.tandem.runtime.DryRun;
import dev.tandem.runtime.DryRun.PendingMigration;
import java.util.List;
import java.util.stream.Stream;

/** What {@code tandem migrate --dry-run} would do: SQL, with a comment above each migration. */
record DryRunReport(String database, DryRun dryRun) implements Report {

    @Override
    public List<String> result() {
        return dryRun.pending().stream().flatMap(DryRunReport::lines).toList();
    }

    private static Stream<String> lines(PendingMigration migration) {
        return Stream.concat(
                Stream.of("-- " + migration.tag()),
                migration.statements().stream().map(sql -> sql + ";"));
    }

    @Override
    public List<String> news() {
        return dryRun.pending().isEmpty() ? List.of("No pending migrations") : List.of();
    }

    @Override
    public List<String> warnings() {
        return dryRun.warnings().stream().map(warning -> "warning: " + warning).toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with(
                        "pending",
                        dryRun.pending().stream().map(DryRunReport::json).toList())
                .with("warnings", dryRun.warnings());
    }

    private static Json json(PendingMigration migration) {
        return new Json().with("tag", migration.tag()).with("statements", migration.statements());
    }
}
