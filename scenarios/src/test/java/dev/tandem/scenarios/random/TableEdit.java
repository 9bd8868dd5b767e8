package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfCheck;
import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfReference;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person does to one table that no other table notices. */
enum TableEdit {
    ADD_COLUMN(5) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            Making making = new Making(dice);
            OfColumn column = making.column(table, false);
            boolean required = dice.chance(40);
            boolean filled = required && column.defaultValue().isEmpty();
            return Optional.of(making.withColumn(
                    table, column.withRequired(required, making.value(column).filter(unused -> filled))));
        }
    },
    RENAME_COLUMN(5) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            String name = new NamePool(dice).other(table.columns().stream().map(OfColumn::name));
            return Optional.of(table.replace(column.withName(name)));
        }
    },
    SWAP_COLUMNS(1) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            List<OfColumn> two = dice.some(2, table.columns());
            return two.size() < 2
                    ? Optional.empty()
                    : Optional.of(table.replace(two.get(0).withName(two.get(1).name()))
                            .replace(two.get(1).withName(two.get(0).name())));
        }
    },
    CHANGE_TYPE(4) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            boolean held = table.referenceOf(column.id()).isPresent()
                    || table.inKey(column.id())
                    || column.generated().isPresent()
                    || isRead(table, column.id())
                    || table.uniques().stream().anyMatch(it -> it.contains(column.id()));
            List<Kind> others = ColumnTypes.reachableFrom(column.kind());
            return held || others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(table.replace(column.withKind(dice.oneOf(others))));
        }
    },
    REQUIRE(3) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            boolean fits = !column.required()
                    && column.generated().isEmpty()
                    && table.referenceOf(column.id()).isEmpty()
                    && !table.isUnique(column.id());
            return fits
                    ? Optional.of(table.replace(column.withRequired(true, new Making(dice).value(column))))
                    : Optional.empty();
        }
    },
    NO_LONGER_REQUIRE(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            return column.required() && !table.inKey(column.id())
                    ? Optional.of(table.replace(column.withRequired(false, Optional.empty())))
                    : Optional.empty();
        }
    },
    CHANGE_DEFAULT(3) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            boolean fits = !column.numbered()
                    && column.generated().isEmpty()
                    && table.referenceOf(column.id()).isEmpty()
                    && !table.inKey(column.id())
                    && table.uniques().stream().noneMatch(it -> it.contains(column.id()));
            Optional<String> value = new Making(dice).value(column).filter(unused -> dice.chance(70));
            return fits ? Optional.of(table.replace(column.withDefault(value))) : Optional.empty();
        }
    },
    ADD_GENERATED(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            Making making = new Making(dice);
            return making.generated(table).map(it -> making.withColumn(table, it));
        }
    },
    CHANGE_GENERATED(1) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.columns().stream()
                    .filter(it -> it.generated().isPresent())
                    .findFirst()
                    .flatMap(old -> new Making(dice)
                            .generated(table)
                            .filter(it -> it.kind() == old.kind())
                            .map(it -> table.replace(old.withGenerated(it.generated()))));
        }
    },
    ADD_UNIQUE(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return new Making(dice)
                    .unique(table)
                    .map(it -> table.withUniques(Stream.concat(table.uniques().stream(), Stream.of(it))
                            .toList()));
        }
    },
    ADD_INDEX(4) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return new Making(dice)
                    .index(table)
                    .map(it -> table.withIndexes(Stream.concat(table.indexes().stream(), Stream.of(it))
                            .toList()));
        }
    },
    DROP_INDEX(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.indexes().isEmpty()
                    ? Optional.empty()
                    : Optional.of(table.withIndexes(
                            table.indexes().subList(1, table.indexes().size())));
        }
    },
    ADD_CHECK(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfCheck check = new Making(dice).check(table);
            return Optional.of(table.withChecks(
                    Stream.concat(table.checks().stream(), Stream.of(check)).toList()));
        }
    },
    DROP_CHECK(1) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.checks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(table.withChecks(
                            table.checks().subList(1, table.checks().size())));
        }
    },
    NO_LONGER_REFER(1) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.references().isEmpty()
                    ? Optional.empty()
                    : Optional.of(table.withReferences(
                            table.references().subList(1, table.references().size())));
        }
    },
    CHANGE_ACTION(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.references().isEmpty()
                    ? Optional.empty()
                    : Optional.of(table.withReferences(table.references().stream()
                            .map(it -> new OfReference(
                                    it.columns(), it.table(), it.referenced(), new Making(dice).actions()))
                            .toList()));
        }
    },
    COLLATE(1) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            OfColumn column = dice.oneOf(table.columns());
            return Kind.TEXTS.contains(column.kind()) && column.generated().isEmpty()
                    ? Optional.of(table.replace(column.withCollated(!column.collated())))
                    : Optional.empty();
        }
    },
    NUMBER(2) {
        @Override
        Optional<OfTable> of(OfTable table, Dice dice) {
            return table.columns().stream()
                    .filter(it -> table.primaryKey().equals(List.of(it.id()))
                            && table.referenceOf(it.id()).isEmpty()
                            && (it.kind() == Kind.INTEGER || it.kind() == Kind.BIGINT))
                    .findFirst()
                    .map(it -> table.replace(it.withNumbered(!it.numbered())));
        }
    };

    private static final List<TableEdit> WEIGHTED = Stream.of(values())
            .flatMap(edit -> Stream.generate(() -> edit).limit(edit.weight))
            .toList();

    private final int weight;

    TableEdit(int weight) {
        this.weight = weight;
    }

    /** Each as often as it is to come. */
    static List<TableEdit> weighted() {
        return WEIGHTED;
    }

    /** The table after it; empty where there is nothing to do it to. */
    abstract Optional<OfTable> of(OfTable table, Dice dice);

    private static boolean isRead(OfTable table, String column) {
        return table.checks().stream().anyMatch(it -> it.formula().reads(column))
                || table.indexes().stream().anyMatch(it -> it.reads(column))
                || table.columns().stream()
                        .flatMap(it -> it.generated().stream())
                        .anyMatch(it -> it.formula().reads(column));
    }
}
