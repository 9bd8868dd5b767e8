package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumn;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * A change inside a table that is to become statements: one of the change set, or a drop or an add that such a one makes
 * necessary.
 *
 * @param causes the changes of the change set that it is there for
 * @param hazards of the rows
 */
record Step(QualifiedName table, TableChange change, List<Cause> causes, List<Hazard> hazards) {
    Step {
        causes = List.copyOf(causes);
        hazards = List.copyOf(hazards);
    }

    /** The same change of the column's property between another pair of columns. */
    Step altering(Pair<ColumnSchema> columns) {
        TableChange altered = change instanceof AlterColumn alter ? between(alter, columns) : change;
        return new Step(table, altered, causes, hazards);
    }

    /** A statement for it, with its hazards and more. */
    Statement statement(String sql, List<Hazard> more) {
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(more);
        return Statement.of(sql, causes).warning(all);
    }

    private static TableChange between(AlterColumn alter, Pair<ColumnSchema> columns) {
        return switch (alter) {
            case TableChange.AlterColumnType unused -> new TableChange.AlterColumnType(columns);
            case TableChange.AlterColumnNullability nullability ->
                new TableChange.AlterColumnNullability(columns, nullability.backfill());
            case TableChange.AlterColumnDefault unused -> new TableChange.AlterColumnDefault(columns);
            case TableChange.AlterColumnGeneration unused -> new TableChange.AlterColumnGeneration(columns);
            case TableChange.AlterColumnNumbering unused -> new TableChange.AlterColumnNumbering(columns);
            case TableChange.AlterColumnCollation unused -> new TableChange.AlterColumnCollation(columns);
        };
    }
}
