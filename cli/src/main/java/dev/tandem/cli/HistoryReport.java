package dev.tandem.cli;

import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.tooling.ShowHistory.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What {@code tandem history} tells. */
record HistoryReport(String database, List<Line> lines) implements Report {

    @Override
    public List<String> result() {
        return lines.isEmpty()
                ? List.of(database, "No migrations applied")
                : Stream.concat(Stream.of(database), lines.stream().map(HistoryReport::line))
                        .toList();
    }

    private static String line(Line line) {
        LedgerRow row = line.row();
        return "  %-24s  %9s  %s%s"
                .formatted(
                        row.appliedOn().map(Instant::toString).orElse("at an unknown time"),
                        row.took().map(took -> took.toMillis() + " ms").orElse(row.isBaseline() ? "baseline" : ""),
                        line.name(),
                        remark(line));
    }

    private static String remark(Line line) {
        String from = line.row().isOurs() ? "" : ", applied by another tool";
        return switch (line.standing()) {
            case APPLIED -> from;
            case EDITED -> from + ", edited since";
            case NOT_IN_THIS_FOLDER -> from + ", not in this folder";
        };
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with("applied", lines.stream().map(HistoryReport::json).toList());
    }

    private static Json json(Line line) {
        return new Json()
                .with("name", line.name())
                .with("standing", line.standing())
                .with("hash", line.row().hash())
                .with("appliedOn", line.row().appliedOn())
                .with("tookMs", line.row().took().map(Duration::toMillis));
    }
}
