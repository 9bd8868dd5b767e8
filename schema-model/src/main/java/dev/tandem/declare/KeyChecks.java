package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for wrong primary keys, and for keys and indexes that name a column twice. */
final class KeyChecks {
    private final OfTable table;
    private final Findings findings;

    private KeyChecks(OfTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    static void check(OfTable table, Findings findings) {
        KeyChecks checks = new KeyChecks(table, findings);
        table.primaryKeys().stream().skip(1).limit(1).forEach(second -> checks.second(second.place()));
        table.primaryKeys().forEach(key -> checks.once("the primary key", key.columns(), key.place()));
        table.uniques().forEach(key -> checks.once("a unique", key.columns(), key.place()));
        table.foreignKeys().forEach(key -> checks.once("a foreign key", key.columns(), key.place()));
        table.indexes()
                .forEach(index -> checks.once(
                        "an index",
                        index.parts().stream()
                                .filter(OfPart.OfIndexedColumn.class::isInstance)
                                .map(part -> ((OfPart.OfIndexedColumn) part).column())
                                .toList(),
                        index.place()));
    }

    private void second(Optional<Place> place) {
        List<String> columns = table.primaryKeys().stream()
                .flatMap(key -> key.columns().stream())
                .distinct()
                .toList();
        findings.add(
                place,
                new Problem(
                        "TD118",
                        "table %s has %d primary keys"
                                .formatted(table.name(), table.primaryKeys().size()),
                        "a table has one; a key of several columns is declared below them",
                        "write primaryKey(%s) below the columns and no .primaryKey() at them"
                                .formatted(String.join(", ", columns))));
    }

    private void once(String what, List<String> columns, Optional<Place> place) {
        Set<String> seen = new HashSet<>();
        columns.stream()
                .filter(column -> !seen.add(column))
                .distinct()
                .forEach(column -> findings.add(
                        place,
                        new Problem(
                                "TD119",
                                "%s of %s names %s twice".formatted(what, table.name(), column),
                                "each column counts once",
                                "leave one of them out")));
    }
}
