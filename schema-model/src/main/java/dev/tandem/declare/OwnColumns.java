package dev.tandem.declare;

import dev.tandem.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Tells whether columns belong to the table that speaks of them. */
final class OwnColumns {
    private final Model model;
    private final Findings findings;

    OwnColumns(Model model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** The name of the table that a column is in, if it was added. */
    Optional<String> tableOf(ColumnDraft column) {
        return model.tables().stream()
                .filter(table -> column.owner().root().equals(Optional.of(table.table())))
                .map(TableDraft::name)
                .findFirst();
    }

    /** Whether all are the table's own; tells of each that is not. */
    boolean check(TableDraft table, List<ColumnDraft> columns, String what, Optional<Place> place) {
        List<ColumnDraft> strange = columns.stream()
                .filter(column -> !column.owner().root().equals(Optional.of(table.table())))
                .toList();
        strange.forEach(column -> findings.add(place, strange(table, column, what)));
        return strange.isEmpty();
    }

    private Problem strange(TableDraft table, ColumnDraft column, String what) {
        String owner = tableOf(column).map(name -> name + "." + column.name()).orElse(column.name());
        boolean namesake = ColumnOrder.of(table.table()).stream()
                .anyMatch(candidate -> candidate.name().equals(column.name()));
        return new Problem(
                "TD110",
                "%s of %s is over %s, a column of another table".formatted(what, table.name(), owner),
                "it can only be over columns of its own table",
                namesake
                        ? "did you mean this table's own %s?".formatted(column.name())
                        : "name a column of %s".formatted(table.name()));
    }
}
