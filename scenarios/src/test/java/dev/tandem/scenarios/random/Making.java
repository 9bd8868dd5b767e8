package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfCheck;
import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfGenerated;
import dev.tandem.scenarios.random.Sketch.OfIndex;
import dev.tandem.scenarios.random.Sketch.OfPart;
import dev.tandem.scenarios.random.Sketch.OfReference;
import dev.tandem.scenarios.random.Sketch.OfTable;
import dev.tandem.scenarios.random.Sketch.OfView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes new things that fit into a sketch; empty where this one has no place for them. */
record Making(Dice dice) {

    private static final List<String> ACTIONS = List.of("NO_ACTION", "RESTRICT", "CASCADE", "SET_NULL");

    OfTable table(Sketch sketch) {
        String name = new NamePool(dice).other(sketch.names());
        OfColumn key = plain(List.of("id").stream(), dice.oneOf(Kind.FOR_KEYS)).withName("id");
        boolean numbered = (key.kind() == Kind.INTEGER || key.kind() == Kind.BIGINT) && dice.chance(60);
        OfTable table = new OfTable(
                "t" + dice.next(),
                name,
                Optional.empty(),
                List.of(key.withNumbered(numbered).withRequired(true, Optional.empty())),
                List.of(key.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        int columns = 1 + dice.upTo(5);
        for (int i = 0; i < columns; i++) {
            table = withColumn(table, column(table, dice.chance(50)));
        }
        return table;
    }

    OfTable withColumn(OfTable table, OfColumn column) {
        return table.withColumns(
                Stream.concat(table.columns().stream(), Stream.of(column)).toList());
    }

    OfColumn column(OfTable table, boolean required) {
        OfColumn column = plain(table.columns().stream().map(OfColumn::name), dice.oneOf(Arrays.asList(Kind.values())));
        Optional<String> value = value(column).filter(unused -> dice.chance(40));
        return column.withDefault(value)
                .withRequired(required, Optional.empty())
                .withCollated(Kind.TEXTS.contains(column.kind()) && dice.chance(15));
    }

    private OfColumn plain(Stream<String> taken, Kind kind) {
        return new OfColumn(
                "c" + dice.next(),
                new NamePool(dice).other(taken),
                Optional.empty(),
                kind,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    Optional<String> value(OfColumn column) {
        return Optional.of(dice.oneOf(column.kind().samples()));
    }

    Optional<OfColumn> generated(OfTable table) {
        List<OfColumn> sources = table.columns().stream()
                .filter(it -> it.generated().isEmpty() && !it.numbered())
                .filter(it -> new Formulas(dice).computed(it).isPresent())
                .toList();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        OfColumn source = dice.oneOf(sources);
        Formula formula = new Formulas(dice).computed(source).orElseThrow();
        return Optional.of(plain(table.columns().stream().map(OfColumn::name), source.kind())
                .withGenerated(Optional.of(new OfGenerated(formula, dice.chance(50)))));
    }

    /** Over columns in which six rows may differ; what refers to others repeats itself. */
    Optional<List<String>> unique(OfTable table) {
        List<String> fit = table.columns().stream()
                .filter(it ->
                        Kind.MANY_VALUED.contains(it.kind()) && it.generated().isEmpty())
                .filter(it -> it.defaultValue().isEmpty() && it.backfill().isEmpty())
                .map(OfColumn::id)
                .filter(it -> table.referenceOf(it).isEmpty() && !table.inKey(it))
                .toList();
        return Optional.of(dice.some(dice.upTo(2), fit))
                .filter(chosen -> !chosen.isEmpty() && !table.uniques().contains(chosen));
    }

    Optional<OfIndex> index(OfTable table) {
        List<OfColumn> fit =
                table.columns().stream().filter(it -> it.kind() != Kind.JSON).toList();
        List<OfPart> parts = new ArrayList<>();
        for (OfColumn column : dice.some(dice.upTo(3), fit)) {
            boolean expression =
                    dice.chance(25) && (Kind.TEXTS.contains(column.kind()) || column.kind() == Kind.INTEGER);
            parts.add(
                    expression
                            ? new OfPart(new Formulas(dice).expression(column), false, false)
                            : new OfPart(Formula.of("%s", column.id()), true, dice.chance(30)));
        }
        Optional<Formula> where = Optional.of(new Formulas(dice).condition(dice.oneOf(table.columns())))
                .filter(unused -> dice.chance(30));
        boolean unique = dice.chance(20) && where.isEmpty();
        if (unique) {
            return unique(table)
                    .map(columns -> columns.stream()
                            .map(it -> new OfPart(Formula.of("%s", it), true, dice.chance(30)))
                            .toList())
                    .map(over -> new OfIndex(Optional.of("ix_" + dice.next()), over, true, Optional.empty()));
        }
        boolean named = parts.stream().anyMatch(it -> !it.isColumn())
                || table.indexes().stream().anyMatch(it -> isCalledAlike(it, parts))
                || dice.chance(30);
        return Optional.of(new OfIndex(
                        Optional.of("ix_" + dice.next()).filter(unused -> named), List.copyOf(parts), false, where))
                .filter(it -> !it.parts().isEmpty());
    }

    /** The direction is no part of the name that an index gets by itself. */
    private static boolean isCalledAlike(OfIndex index, List<OfPart> parts) {
        return index.name().isEmpty() && formulas(index.parts()).equals(formulas(parts));
    }

    private static List<Formula> formulas(List<OfPart> parts) {
        return parts.stream().map(OfPart::formula).toList();
    }

    OfCheck check(OfTable table) {
        return new OfCheck("check_" + dice.next(), new Formulas(dice).condition(dice.oneOf(table.columns())));
    }

    OfView view(Sketch sketch) {
        OfTable table = dice.oneOf(sketch.tables());
        String name = new NamePool(dice).other(sketch.names());
        if (dice.chance(30)) {
            OfTable other = dice.oneOf(sketch.tables());
            return new OfView(name, List.of(table.id(), other.id()), new Formulas(dice).join(table, other));
        }
        return new OfView(name, List.of(table.id()), new Formulas(dice).query(table));
    }

    /** A new column, as the table's last, that refers to a key of this or another table. */
    Optional<OfTable> referring(Sketch sketch, OfTable table) {
        OfTable parent = dice.oneOf(sketch.tables());
        List<List<String>> keys = Stream.concat(Stream.of(parent.primaryKey()), parent.uniques().stream())
                .filter(it -> !it.isEmpty() && it.size() < 3)
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<String> referenced = dice.oneOf(keys);
        OfTable grown = table;
        List<String> columns = new ArrayList<>();
        for (String target : referenced) {
            OfColumn column = plain(
                    grown.columns().stream().map(OfColumn::name),
                    parent.column(target).kind());
            grown = withColumn(grown, column);
            columns.add(column.id());
        }
        OfReference key = new OfReference(columns, parent.id(), referenced, actions());
        return Optional.of(grown.withReferences(
                Stream.concat(grown.references().stream(), Stream.of(key)).toList()));
    }

    /** Without what asks for a default. */
    String actions() {
        return ".onDelete(%s).onUpdate(%s)%s"
                .formatted(
                        dice.oneOf(ACTIONS),
                        dice.oneOf(ACTIONS),
                        dice.chance(20) ? dice.oneOf(List.of(".deferrable()", ".initiallyDeferred()")) : "");
    }
}
