package dev.tandem.sqlite;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Findings;
import dev.tandem.declare.Place;
import dev.tandem.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Finds uniques that are to take NULLs for equal. https://www.sqlite.org/lang_createindex.html, section 1.1: "all NULL
 * values are considered different from all other NULL values". Where there can be no NULL it makes no difference.
 */
final class NullsAlike {

    private final OfTable table;
    private final Findings findings;

    private NullsAlike(OfTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    static void check(OfTable table, Findings findings) {
        NullsAlike nulls = new NullsAlike(table, findings);
        table.uniques().stream()
                .filter(unique -> unique.nullsNotDistinct())
                .filter(unique -> !unique.columns().stream().allMatch(nulls::isRequired))
                .forEach(unique -> nulls.tell(unique.columns(), unique.place()));
        table.indexes().stream()
                .filter(OfIndex::nullsNotDistinct)
                .filter(index -> !index.parts().stream().allMatch(nulls::isRequired))
                .forEach(index -> nulls.tell(
                        index.parts().stream()
                                .map(part -> part instanceof OfPart.OfIndexedColumn column ? column.column() : "sql(…)")
                                .toList(),
                        index.place()));
    }

    private boolean isRequired(String column) {
        return table.column(column).filter(OfColumn::notNull).isPresent();
    }

    private boolean isRequired(OfPart part) {
        return part instanceof OfPart.OfIndexedColumn column && isRequired(column.column());
    }

    private void tell(List<String> columns, Optional<Place> place) {
        findings.add(
                place,
                new Problem(
                        "TD217",
                        "a unique over %s(%s) is to take NULLs for equal"
                                .formatted(table.name(), String.join(", ", columns)),
                        "SQLite takes every NULL for another value, so it would let rows in that Postgres refuses",
                        "make the columns notNull(), or leave out nullsNotDistinct"));
    }
}
