package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration.OfCheck;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Value;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import dev.tandem.sql.StandardQuote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the checks of one table that a column's {@code oneOf} would be, letter by letter, from the others. */
final class OneOfs {

    private final String table;
    private final List<OfColumn> columns;
    private final List<OfCheck> checks = new ArrayList<>();

    OneOfs(String table, List<OfColumn> columns, List<Sides<CheckConstraint>> checks) {
        this.table = table;
        this.columns = new ArrayList<>(columns);
        checks.forEach(check -> sort(check, checks));
    }

    /** The columns, with the words that they take. */
    List<OfColumn> columns() {
        return columns;
    }

    List<OfCheck> checks() {
        return checks;
    }

    private void sort(Sides<CheckConstraint> check, List<Sides<CheckConstraint>> all) {
        Optional<String> expression = check.agreed(CheckConstraint::expression);
        for (int at = 0; at < columns.size(); at++) {
            OfColumn column = columns.get(at);
            List<String> words =
                    expression.map(sql -> words(column.name(), sql)).orElse(List.of());
            if (canTake(column, words) && isFree(ConstraintNames.check(table, column.name()), check, all)) {
                columns.set(at, taking(words, column));
                return;
            }
        }
        checks.add(
                new OfCheck(check.any().name(), Sides.sql(check.map(CheckConstraint::expression)), Optional.empty()));
    }

    private static List<String> words(String column, String sql) {
        List<String> words = SqlTokens.of(sql).tokens().stream()
                .filter(token ->
                        token.kind() == SqlToken.Kind.LITERAL && token.text().startsWith("'"))
                .map(token ->
                        token.text().substring(1, token.text().length() - 1).replace("''", "'"))
                .toList();
        String oneOf = "%s IN (%s)"
                .formatted(
                        StandardQuote.name(column),
                        words.stream().map(StandardQuote::text).collect(Collectors.joining(", ")));
        return oneOf.equals(sql) ? words : List.of();
    }

    private static boolean canTake(OfColumn column, List<String> words) {
        boolean fitsDefault = column.defaultValue()
                .filter(value -> value instanceof Value.OfText text && !words.contains(text.text()))
                .isEmpty();
        return !words.isEmpty()
                && column.oneOf().isEmpty()
                && column.type().equals(new ColumnType.Plain("text"))
                && fitsDefault
                && new HashSet<>(words).size() == words.size();
    }

    /** The name that the check would have without a past, which no other may have. */
    private static boolean isFree(String name, Sides<CheckConstraint> check, List<Sides<CheckConstraint>> all) {
        return all.stream()
                .filter(other -> !other.equals(check))
                .noneMatch(other -> other.any().name().equalsIgnoreCase(name));
    }

    private static OfColumn taking(List<String> words, OfColumn column) {
        return new OfColumn(
                column.name(),
                column.type(),
                column.notNull(),
                column.autoIncrement(),
                column.defaultValue(),
                column.backfill(),
                column.renamedFrom(),
                column.generated(),
                words,
                column.collation(),
                column.place());
    }
}
