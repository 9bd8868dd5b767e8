package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfReference;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits of keys, which others refer to. */
final class KeyEdits {

    private KeyEdits() {}

    /** Of other columns, of several, or none; what referred to the old one no longer does. */
    static Optional<Sketch> otherPrimaryKey(Sketch sketch, OfTable table, Dice dice) {
        List<String> fit = table.columns().stream()
                .filter(it ->
                        Kind.FOR_KEYS.contains(it.kind()) && it.generated().isEmpty())
                .filter(it -> it.defaultValue().isEmpty() && it.required())
                .map(OfColumn::id)
                .filter(it -> table.referenceOf(it).isEmpty())
                .toList();
        List<String> key = dice.chance(15) ? List.of() : dice.some(dice.upTo(3), fit);
        if (key.equals(table.primaryKey())
                || (key.isEmpty() && table.primaryKey().isEmpty())
                || table.uniques().contains(key)) {
            return Optional.empty();
        }
        OfTable changed = table.withPrimaryKey(key)
                .withColumns(table.columns().stream()
                        .map(it -> it.withNumbered(it.numbered() && key.equals(List.of(it.id()))))
                        .toList());
        return Optional.of(Removing.key(sketch.replace(changed), table, table.primaryKey()));
    }

    /** From integer to bigint, in the table and in all that refers to it. */
    static Optional<Sketch> otherType(Sketch sketch, OfTable table) {
        Optional<OfColumn> key = Optional.of(table.primaryKey())
                .filter(it -> it.size() == 1)
                .map(it -> table.column(it.get(0)))
                .filter(it -> it.kind() == Kind.INTEGER);
        return key.filter(it -> table.referenceOf(it.id()).isEmpty()).map(it -> widened(sketch, table, it.id()));
    }

    private static Sketch widened(Sketch sketch, OfTable parent, String key) {
        Stream<String> children = sketch.tables().stream()
                .flatMap(it -> it.references().stream())
                .filter(it -> it.table().equals(parent.id()) && it.referenced().equals(List.of(key)))
                .map(OfReference::columns)
                .map(it -> it.get(0));
        List<String> all = Stream.concat(Stream.of(key), children).toList();
        return sketch.mapTables(table -> table.withColumns(table.columns().stream()
                .map(it -> all.contains(it.id()) ? it.withKind(Kind.BIGINT) : it)
                .toList()));
    }

    static Optional<Sketch> withoutUnique(Sketch sketch, OfTable table, Dice dice) {
        if (table.uniques().isEmpty()) {
            return Optional.empty();
        }
        List<String> gone = dice.oneOf(table.uniques());
        OfTable changed = table.withUniques(
                table.uniques().stream().filter(it -> !it.equals(gone)).toList());
        return Optional.of(Removing.key(sketch.replace(changed), table, gone));
    }
}
