package dev.tandem.cli;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.tandem.change.Cause;
import dev.tandem.live.Unmodelled;
import dev.tandem.schema.QualifiedName;
import dev.tandem.tooling.Drift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code tandem drift} found: by what changes the database would become what it is to be, table by table. */
record DriftReport(String database, Drift drift) implements Report {

    @Override
    public List<String> result() {
        if (drift.isNone()) {
            return List.of("No drift");
        }
        List<String> lines = new ArrayList<>(List.of("%s differs; it would take to".formatted(database)));
        byTable().forEach((table, causes) -> {
            table.ifPresent(name -> lines.add("  in table %s".formatted(name)));
            String indent = table.isPresent() ? "    " : "  ";
            causes.forEach(cause -> lines.add(indent + change(cause)));
        });
        return lines;
    }

    private Map<Optional<QualifiedName>, List<Cause>> byTable() {
        return drift.differences().stream()
                .collect(groupingBy(DriftReport::table, LinkedHashMap::new, collectingAndThen(toList(), List::copyOf)));
    }

    private static Optional<QualifiedName> table(Cause cause) {
        return switch (cause) {
            case Cause.Whole whole -> Optional.empty();
            case Cause.Inside inside -> Optional.of(inside.table());
        };
    }

    private static String change(Cause cause) {
        return switch (cause) {
            case Cause.Whole whole -> whole.describe();
            case Cause.Inside inside -> inside.change().describe();
        };
    }

    @Override
    public List<String> news() {
        return drift.unmodelled().stream()
                .map(thing -> "also there: %s %s%s"
                        .formatted(
                                thing.kind().word(),
                                thing.name(),
                                thing.table().map(table -> " of " + table).orElse("")))
                .distinct()
                .toList();
    }

    @Override
    public List<String> warnings() {
        return drift.pending().stream()
                .map(tag -> "finding: %s is pending, and what it changes is told with the rest".formatted(tag))
                .toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with("database", database)
                .with("drift", !drift.isNone())
                .with(
                        "differences",
                        drift.differences().stream().map(DriftReport::json).toList())
                .with(
                        "unmodelled",
                        drift.unmodelled().stream().map(DriftReport::json).toList())
                .with("pending", drift.pending());
    }

    private static Json json(Cause cause) {
        return new Json().with("table", table(cause)).with("change", change(cause));
    }

    private static Json json(Unmodelled thing) {
        return new Json()
                .with("kind", thing.kind().word())
                .with("name", thing.name())
                .with("table", thing.table())
                .with("detail", thing.detail());
    }

    @Override
    public ExitCode exitCode() {
        return drift.isNone() ? ExitCode.DONE : ExitCode.DIFFERENCES;
    }
}
