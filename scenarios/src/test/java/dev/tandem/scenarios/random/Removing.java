package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;

/** Takes things out of a sketch, with all that cannot be without them. */
final class Removing {

    private Removing() {}

    static Sketch table(Sketch sketch, OfTable gone) {
        return sketch.withTables(sketch.tables().stream()
                        .filter(it -> !it.id().equals(gone.id()))
                        .map(it -> it.withReferences(it.references().stream()
                                .filter(key -> !key.table().equals(gone.id()))
                                .toList()))
                        .toList())
                .withViews(sketch.views().stream()
                        .filter(it -> !it.tables().contains(gone.id()))
                        .toList());
    }

    /** Generated columns that read it go too. */
    static Sketch column(Sketch sketch, OfTable of, String gone) {
        Sketch rest = sketch;
        for (OfColumn column : of.columns()) {
            if (column.generated().filter(it -> it.formula().reads(gone)).isPresent()) {
                rest = column(rest, rest.table(of.id()), column.id());
            }
        }
        return rest.mapTables(table ->
                        withoutReferencesTo(table.id().equals(of.id()) ? withoutColumn(table, gone) : table, of, gone))
                .withViews(rest.views().stream()
                        .filter(it -> !it.formula().reads(gone))
                        .toList());
    }

    private static OfTable withoutReferencesTo(OfTable table, OfTable of, String gone) {
        return table.withReferences(table.references().stream()
                .filter(key -> !key.table().equals(of.id()) || !key.referenced().contains(gone))
                .toList());
    }

    private static OfTable withoutColumn(OfTable table, String gone) {
        return table.withColumns(table.columns().stream()
                        .filter(it -> !it.id().equals(gone))
                        .toList())
                .withPrimaryKey(table.inKey(gone) ? List.of() : table.primaryKey())
                .withUniques(table.uniques().stream()
                        .filter(it -> !it.contains(gone))
                        .toList())
                .withIndexes(
                        table.indexes().stream().filter(it -> !it.reads(gone)).toList())
                .withChecks(table.checks().stream()
                        .filter(it -> !it.formula().reads(gone))
                        .toList())
                .withReferences(table.references().stream()
                        .filter(it -> !it.columns().contains(gone))
                        .toList());
    }

    /** With every reference that relies on these columns being unique. */
    static Sketch key(Sketch sketch, OfTable of, List<String> columns) {
        return sketch.mapTables(table -> table.withReferences(table.references().stream()
                .filter(key -> !key.table().equals(of.id()) || !key.referenced().equals(columns))
                .toList()));
    }
}
