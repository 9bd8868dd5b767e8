package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person does to a model in one go, and how often beside the others. */
enum Edit {
    ADD_TABLE(4) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            OfTable table = new Making(dice).table(sketch);
            return Optional.of(sketch.withTables(
                    Stream.concat(sketch.tables().stream(), Stream.of(table)).toList()));
        }
    },
    DROP_TABLE(2) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return sketch.tables().size() < 2
                    ? Optional.empty()
                    : Optional.of(Removing.table(sketch, dice.oneOf(sketch.tables())));
        }
    },
    RENAME_TABLE(4) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            OfTable table = dice.oneOf(sketch.tables());
            return Optional.of(sketch.replace(table.withName(new NamePool(dice).other(sketch.names()))));
        }
    },
    SWAP_TABLES(1) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            List<OfTable> two = dice.some(2, sketch.tables());
            return two.size() < 2
                    ? Optional.empty()
                    : Optional.of(sketch.replace(two.get(0).withName(two.get(1).name()))
                            .replace(two.get(1).withName(two.get(0).name())));
        }
    },
    ADD_VIEW(2) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return Optional.of(
                    sketch.withViews(Stream.concat(sketch.views().stream(), Stream.of(new Making(dice).view(sketch)))
                            .toList()));
        }
    },
    DROP_VIEW(1) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return sketch.views().isEmpty()
                    ? Optional.empty()
                    : Optional.of(sketch.withViews(
                            sketch.views().subList(1, sketch.views().size())));
        }
    },
    DROP_COLUMN(5) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            OfTable table = dice.oneOf(sketch.tables());
            String gone = dice.oneOf(table.columns()).id();
            Sketch rest = Removing.column(sketch, table, gone);
            return Optional.of(rest)
                    .filter(it -> it.table(table.id()).columns().stream()
                            .anyMatch(column -> column.generated().isEmpty()));
        }
    },
    REFER(4) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return new Making(dice)
                    .referring(sketch, dice.oneOf(sketch.tables()))
                    .map(sketch::replace);
        }
    },
    CHANGE_KEY(2) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            OfTable table = dice.oneOf(sketch.tables());
            return KeyEdits.otherPrimaryKey(sketch, table, dice);
        }
    },
    CHANGE_KEY_TYPE(1) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return KeyEdits.otherType(sketch, dice.oneOf(sketch.tables()));
        }
    },
    DROP_UNIQUE(1) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            return KeyEdits.withoutUnique(sketch, dice.oneOf(sketch.tables()), dice);
        }
    },
    IN_A_TABLE(24) {
        @Override
        Optional<Sketch> of(Sketch sketch, Dice dice) {
            OfTable table = dice.oneOf(sketch.tables());
            return dice.oneOf(TableEdit.weighted()).of(table, dice).map(sketch::replace);
        }
    };

    private static final List<Edit> WEIGHTED = Stream.of(values())
            .flatMap(edit -> Stream.generate(() -> edit).limit(edit.weight))
            .toList();

    private final int weight;

    Edit(int weight) {
        this.weight = weight;
    }

    /** Each as often as it is to come. */
    static List<Edit> weighted() {
        return WEIGHTED;
    }

    /** The sketch after it; empty where there is nothing to do it to. */
    abstract Optional<Sketch> of(Sketch sketch, Dice dice);
}
