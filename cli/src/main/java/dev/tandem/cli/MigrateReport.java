package dev.tandem.cli;

import dev.tandem.runtime.Report.AppliedMigration;
import java.util.List;
import java.util.stream.Stream;

/** What {@code tandem migrate} did; its warnings were told when they came up. */
record MigrateReport(String database, dev.tandem.runtime.Report report) implements Report {

    @Override
    public List<String> news() {
        return report.applied().isEmpty()
                ? List.of("No pending migrations")
                : Stream.concat(Stream.of(database), report.applied().stream().map(MigrateReport::line))
                        .toList();
    }

    private static String line(AppliedMigration migration) {
        return "  applied %s in %d ms"
                .formatted(migration.tag(), migration.took().toMillis());
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with(
                        "applied",
                        report.applied().stream().map(MigrateReport::json).toList())
                .with("alreadyThere", report.alreadyThere())
                .with("tookMs", report.took().toMillis())
                .with("warnings", report.warnings());
    }

    private static Json json(AppliedMigration migration) {
        return new Json()
                .with("tag", migration.tag())
                .with("tookMs", migration.took().toMillis());
    }
}
