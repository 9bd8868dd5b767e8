package dev.tandem.postgres;

import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.rename.PassingName;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/** Changes that keep readers and writers out for as long as a table has rows, however they are cut into transactions. */
final class OnlineRefusals {

    private static final String AT_ONCE = "or let the table stand still for it: tandem generate --no-online";

    private final Pair<Schema> schemas;
    private final List<Problem> problems = new ArrayList<>();

    private OnlineRefusals(Pair<Schema> schemas) {
        this.schemas = schemas;
    }

    static void check(Pair<Schema> schemas, List<Step> steps) {
        OnlineRefusals refusals = new OnlineRefusals(schemas);
        steps.stream()
                .filter(step -> step.change() instanceof AddColumn)
                .forEach(step -> refusals.added(step.table(), ((AddColumn) step.change()).column()));
        AlteredColumn.among(steps).forEach(refusals::altered);
        if (!refusals.problems.isEmpty()) {
            throw new ProblemException(refusals.problems);
        }
    }

    private void added(QualifiedName table, ColumnSchema column) {
        if (column.generated().isPresent()) {
            problems.add(new Problem(
                    "TD255",
                    "generated column %s.%s cannot be added online".formatted(table, column.name()),
                    "Postgres computes it for all rows while nobody can read or write the table",
                    "add a plain column that the program fills, " + AT_ONCE));
        }
        if (column.numbering().isPresent() || Serial.is(column.type())) {
            problems.add(new Problem(
                    "TD256",
                    "column %s.%s cannot number the rows that exist online".formatted(table, column.name()),
                    "Postgres writes every row anew while nobody can read or write the table",
                    "add a plain column with a backfill, and let it number new rows in a later migration, " + AT_ONCE));
        }
    }

    private void altered(AlteredColumn column) {
        if (column.isRetyped() && rewrites(column)) {
            retyped(column);
        } else {
            requiredTooLate(column);
        }
        boolean counts = column.columns()
                        .map(side -> ColumnSql.identity(side).map(identity -> identity.options()))
                        .changed()
                || column.becomesSerial();
        boolean isNumbered = ColumnSql.identity(column.to()).isPresent()
                || Serial.is(column.to().type());
        if (counts && isNumbered && !column.wasSerial() && !leadsAnIndex(column)) {
            problems.add(new Problem(
                    "TD256",
                    "column %s.%s cannot begin to number rows online"
                            .formatted(column.table(), column.to().name()),
                    "without an index on it all rows have to be read for the highest number",
                    "create an index that begins with it in an earlier migration, " + AT_ONCE));
        }
    }

    private static boolean rewrites(AlteredColumn column) {
        Pair<SqlType> types = types(column);
        return column.columns().map(ColumnSchema::collation).changed()
                || TypeChange.of(column.to().name(), types.from(), types.to()).rewrites();
    }

    private static Pair<SqlType> types(AlteredColumn column) {
        return column.columns().map(side -> Serial.underlying(side.type()));
    }

    private void retyped(AlteredColumn column) {
        Pair<SqlType> types = types(column);
        String name = column.to().name();
        problems.add(new Problem(
                "TD254",
                PassingName.is(types.from().text())
                        ? "%s, the type of column %s.%s, cannot be made anew online"
                                .formatted(types.to(), column.table(), name)
                        : "column %s.%s cannot change its type online".formatted(column.table(), name),
                "Postgres writes every row or every index anew while nobody can read or write the table",
                "add a second column with a backfill, let the program use it, and drop the first one later, "
                        + AT_ONCE));
    }

    private void requiredTooLate(AlteredColumn column) {
        boolean changes = column.isRetyped()
                || column.columns().map(ColumnSchema::generated).changed();
        if (changes && column.to().notNull() && !column.columns().from().notNull()) {
            problems.add(new Problem(
                    "TD257",
                    "column %s.%s cannot become another one and required in one online migration"
                            .formatted(column.table(), column.to().name()),
                    "its rows are filled before a type changes and before a generated column becomes a plain one",
                    "generate the one change first, then make it required, " + AT_ONCE));
        }
    }

    private boolean leadsAnIndex(AlteredColumn column) {
        String name = column.to().name();
        TableSchema table = schemas.from().tables().get(column.table());
        return table.primaryKey().map(PrimaryKey::columns).stream()
                        .anyMatch(columns -> columns.get(0).equals(name))
                || table.uniques().stream()
                        .anyMatch(unique -> unique.columns().get(0).equals(name))
                || table.indexes().stream()
                        .anyMatch(index -> index.where().isEmpty()
                                && index.parts().get(0) instanceof IndexPart.OfColumn part
                                && part.column().equals(name));
    }
}
