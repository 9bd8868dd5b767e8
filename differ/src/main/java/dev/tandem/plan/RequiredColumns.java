package dev.tandem.plan;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Columns of existing tables that become required without a value for the rows that exist. Refused even though the table
 * might be empty: the file that is written here runs on machines whose rows nobody sees.
 */
public final class RequiredColumns {

    private RequiredColumns() {}

    /** Refuses changes that leave rows without a required value. */
    public static void refuseUnfilled(ChangeSet changes) {
        refuseUnfilled(changes, (table, column) -> false);
    }

    /**
     * Refuses changes that leave rows without a required value.
     *
     * @param filledAnyway whether the database finds values of its own for a column that is new in a table
     */
    public static void refuseUnfilled(ChangeSet changes, BiPredicate<TableSchema, ColumnSchema> filledAnyway) {
        List<Problem> problems = changes.changes().stream()
                .filter(Change.AlterTable.class::isInstance)
                .map(Change.AlterTable.class::cast)
                .flatMap(alter -> unfilled(alter, filledAnyway))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static Stream<Problem> unfilled(
            Change.AlterTable alter, BiPredicate<TableSchema, ColumnSchema> filledAnyway) {
        QualifiedName table = alter.tables().to().name();
        return alter.changes().stream().flatMap(change -> {
            if (change instanceof TableChange.AddColumn add
                    && add.backfill().filter(it -> !isNull(it)).isEmpty()
                    && !filledAnyway.test(alter.tables().to(), add.column())) {
                return unfilled(table, add.column());
            }
            if (change instanceof TableChange.AlterColumnNullability alterNull
                    && alterNull.backfill().filter(it -> !isNull(it)).isEmpty()) {
                return unfilled(table, alterNull.columns().to());
            }
            return Stream.empty();
        });
    }

    private static Stream<Problem> unfilled(QualifiedName table, ColumnSchema column) {
        boolean filled = !column.notNull()
                || column.defaultValue().filter(it -> !isNull(it.sql())).isPresent()
                || column.generated().isPresent()
                || column.numbering().isPresent();
        return filled
                ? Stream.empty()
                : Stream.of(new Problem(
                        "TD210",
                        "column %s.%s is required but has neither a default nor a backfill"
                                .formatted(table, column.name()),
                        "the rows that exist have no value for it",
                        "declare .backfill(…) with what they are to get, or .defaultTo(…)"));
    }

    /** As SQL writes the lack of a value. */
    private static boolean isNull(String value) {
        return value.strip().matches("(?i)\\(*\\s*null\\s*\\)*");
    }
}
