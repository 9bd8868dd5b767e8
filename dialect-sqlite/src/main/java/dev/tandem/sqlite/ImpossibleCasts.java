package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ColumnSchema;
import java.util.stream.Stream;

/** Changes of type after which no value would be one: SQLite would take a number for a date, and Postgres has no cast. */
final class ImpossibleCasts {

    private ImpossibleCasts() {}

    static Stream<Problem> problems(AlterTable alter) {
        return alter.changes().stream()
                .filter(AlterColumnType.class::isInstance)
                .map(change -> ((AlterColumnType) change).columns())
                .filter(columns -> columns.to().generated().isEmpty())
                .filter(columns -> impossible(columns.map(ColumnSchema::type).map(TypeWord::of)))
                .map(columns -> problem(alter, columns));
    }

    private static boolean impossible(Pair<TypeWord> types) {
        TypeWord.Kind from = types.from().kind();
        TypeWord.Kind to = types.to().kind();
        boolean fromShape = from.isShaped() && (to.isShaped() || to.isNumber()) && from != to;
        boolean toShape = to.isShaped() && (from.isNumber() || from == TypeWord.Kind.BLOB);
        return fromShape || toShape;
    }

    private static Problem problem(AlterTable alter, Pair<ColumnSchema> columns) {
        return new Problem(
                "TD228",
                "column %s.%s cannot change from %s to %s"
                        .formatted(
                                alter.tables().to().name(),
                                columns.to().name(),
                                columns.from().type(),
                                columns.to().type()),
                "no value of the one type is one of the other",
                "add a new column with a backfill that says what the values become, and drop the old one");
    }
}
