package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Value;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/**
 * What existing rows get, for columns that were not required before. A table that is not known may be new, which needs no
 * backfill and is given none, or have been renamed without the model's saying so.
 */
final class BackfillHints {

    private BackfillHints() {}

    static List<Backfill> of(Declaration declaration, Past past, Vocabulary vocabulary) {
        return declaration.tables().stream()
                .flatMap(table -> of(table, past, vocabulary))
                .toList();
    }

    private static Stream<Backfill> of(OfTable table, Past past, Vocabulary vocabulary) {
        return table.columns().stream()
                .filter(column -> column.notNull() && !wasRequired(table, column, past))
                .flatMap(column -> column.backfill().stream()
                        .map(value ->
                                new Backfill(QualifiedName.of(table.name()), column.name(), sql(value, vocabulary))));
    }

    private static boolean wasRequired(OfTable table, OfColumn column, Past past) {
        return past.column(table, column).filter(was -> was.notNull()).isPresent();
    }

    private static String sql(Value value, Vocabulary vocabulary) {
        return value instanceof Value.OfSql expression
                ? vocabulary.choose(expression.sql())
                : ValueSql.of(value, vocabulary).sql();
    }
}
