package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Conditions and computations that hold for any row, or can be made for it. */
record Formulas(Dice dice) {

    private static final List<String> OVER_TEXT =
            List.of("length(%s) >= 0", "%s <> 'no; it''s -- not'", "%1$s IS NULL OR lower(%1$s) <> ''';--'");

    private static final List<String> OVER_NUMBER =
            List.of("%s > -1000000", "%1$s IS NULL OR %1$s < 1000000", "%s + 1 > -100000");

    private static final List<String> OVER_ANY = List.of("%1$s IS NULL OR %1$s = %1$s", "%s IS NOT NULL OR 1 = 1");

    Formula condition(OfColumn column) {
        List<String> patterns = OVER_ANY;
        if (Kind.TEXTS.contains(column.kind())) {
            patterns = OVER_TEXT;
        } else if (Kind.NUMBERS.contains(column.kind())) {
            patterns = OVER_NUMBER;
        } else if (column.kind() == Kind.JSON) {
            patterns = List.of("%s IS NOT NULL OR 1 = 1");
        }
        return Formula.of(dice.oneOf(patterns), column.id());
    }

    /** What has the same type as the column that it is computed from. */
    Optional<Formula> computed(OfColumn column) {
        if (column.kind() == Kind.TEXT) {
            return Optional.of(Formula.of(dice.oneOf(List.of("%s || '!'", "lower(%s) || ' it''s'")), column.id()));
        }
        return column.kind() == Kind.INTEGER || column.kind() == Kind.BIGINT
                ? Optional.of(Formula.of(dice.oneOf(List.of("%s %% 10", "%s + 1", "-%s")), column.id()))
                : Optional.empty();
    }

    /** For an index. */
    Formula expression(OfColumn column) {
        return Formula.of(
                Kind.TEXTS.contains(column.kind()) ? dice.oneOf(List.of("lower(%s)", "(%s || 'x')")) : "(%s + 1)",
                column.id());
    }

    /** Over one column of each. */
    Formula join(OfTable left, OfTable right) {
        return new Formula("SELECT a.{%s} AS x, b.{%s} AS y FROM {%s} AS a CROSS JOIN {%s} AS b"
                .formatted(
                        dice.oneOf(left.columns()).id(),
                        dice.oneOf(right.columns()).id(),
                        left.id(),
                        right.id()));
    }

    Formula query(OfTable table) {
        List<OfColumn> columns = dice.some(dice.upTo(3), table.columns());
        return new Formula("SELECT %s FROM {%s}%s"
                .formatted(
                        columns.stream().map(it -> "{" + it.id() + "}").collect(Collectors.joining(", ")),
                        table.id(),
                        dice.chance(40)
                                ? " WHERE "
                                        + condition(dice.oneOf(table.columns())).text()
                                : ""));
    }
}
