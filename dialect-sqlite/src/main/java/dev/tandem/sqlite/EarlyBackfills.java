package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.problem.Problem;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;
import java.util.stream.Stream;

/** Backfills that read a column which the rows to be filled do not have yet; in double quotes it would pass for a text. */
final class EarlyBackfills {

    private EarlyBackfills() {}

    static Stream<Problem> problems(AlterTable alter) {
        List<String> added = alter.changes().stream()
                .filter(AddColumn.class::isInstance)
                .map(change -> ((AddColumn) change).column().name())
                .toList();
        return alter.changes().stream()
                .flatMap(change -> change.backfill().stream()
                        .filter(sql -> !hasQuery(sql))
                        .flatMap(sql -> added.stream()
                                .filter(column -> SqlTokens.of(sql)
                                        .mentionsColumn(
                                                alter.tables().from().name().name(), column))
                                .map(column -> problem(alter, change, column))));
    }

    /** In a query the name may be that of another table's column. */
    private static boolean hasQuery(String sql) {
        return SqlTokens.of(sql).tokens().stream()
                .anyMatch(token ->
                        token.kind() == SqlToken.Kind.WORD && token.text().equalsIgnoreCase("SELECT"));
    }

    private static Problem problem(AlterTable alter, TableChange change, String column) {
        return new Problem(
                "TD224",
                "the backfill to %s of %s reads column %s, which is new"
                        .formatted(change.describe(), alter.tables().to().name(), column),
                "the rows that exist do not have that column yet",
                "write the backfill in terms of columns that were there before");
    }
}
