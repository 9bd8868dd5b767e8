package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.LostColumns;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.List;
import java.util.stream.Stream;

/** Changes that no file could make rightly, refused before one is written. */
final class SqliteRefusals {

    private SqliteRefusals() {}

    static void refuse(ChangeSet changes) {
        List<Problem> problems = Stream.of(
                        TakenNames.problems(changes),
                        UnmatchedForeignKeys.problems(changes),
                        alters(changes).flatMap(alter -> LostColumns.problems(alter, ColumnMention::in)),
                        alters(changes).flatMap(EarlyBackfills::problems),
                        alters(changes).flatMap(ImpossibleCasts::problems),
                        UnknownStrictTypes.problems(changes))
                .flatMap(found -> found)
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static Stream<AlterTable> alters(ChangeSet changes) {
        return changes.changes().stream()
                .filter(Change.AlterTable.class::isInstance)
                .map(Change.AlterTable.class::cast);
    }
}
