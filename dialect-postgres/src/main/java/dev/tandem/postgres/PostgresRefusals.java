package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.plan.LostColumns;
import dev.tandem.postgres.TypeCasts.Verdict;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Postgres cannot do at all, found before anything is written. */
final class PostgresRefusals {

    private PostgresRefusals() {}

    static void check(ChangeSet changes) {
        List<Problem> problems = new ArrayList<>();
        for (Change change : changes.changes()) {
            if (change instanceof Change.AlterTable alter) {
                alter.changes().forEach(inside -> cast(alter.tables().to().name(), inside, problems));
                LostColumns.problems(alter, ColumnMention::in).forEach(problems::add);
            }
        }
        Schema wanted = changes.schemas().to();
        wanted.tables().forEach(table -> foreign(table, problems));
        NamesInTheWay.problems(changes).forEach(problems::add);
        KeyTypes.problems(wanted).forEach(problems::add);
        VolatileExpressions.problems(wanted).forEach(problems::add);
        IndexRefusals.problems(changes).forEach(problems::add);
        StaleViews.problems(changes).forEach(problems::add);
        wanted.tables().forEach(table -> table.foreignKeys().forEach(key -> withoutKey(wanted, table, key, problems)));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static void cast(QualifiedName table, TableChange change, List<Problem> problems) {
        if (!(change instanceof TableChange.AlterColumnType alter)
                || alter.columns().to().generated().isPresent()) {
            return;
        }
        Pair<SqlType> types = alter.columns().map(ColumnSchema::type);
        String column = alter.columns().to().name();
        if (TypeChange.of(column, types.from(), types.to()).verdict() == Verdict.IMPOSSIBLE) {
            problems.add(new Problem(
                    "TD240",
                    "column %s.%s cannot change from %s to %s".formatted(table, column, types.from(), types.to()),
                    "no value of the one type means the same in the other",
                    "add a new column with a backfill that says what the values become, and drop the old one"));
        }
    }

    private static void withoutKey(Schema schema, TableSchema child, ForeignKey key, List<Problem> problems) {
        schema.tables()
                .find(key.table())
                .filter(parent -> !hasKey(parent, new HashSet<>(key.referenced())))
                .ifPresent(parent -> problems.add(new Problem(
                        "TD241",
                        "foreign key %s of %s refers to %s (%s), which is no key"
                                .formatted(
                                        key.name(), child.name(), parent.name(), String.join(", ", key.referenced())),
                        "Postgres needs a primary key or a unique over exactly these columns, and not a deferrable one",
                        "declare these columns of %s unique, or refer to its primary key".formatted(parent.name()))));
    }

    private static boolean hasKey(TableSchema table, Set<String> columns) {
        return table.primaryKey()
                        .filter(key -> new HashSet<>(key.columns()).equals(columns))
                        .isPresent()
                || table.uniques().stream()
                        .anyMatch(unique -> unique.deferral() == Deferral.NOT_DEFERRABLE
                                && new HashSet<>(unique.columns()).equals(columns))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.where().isEmpty()
                                && index.parts().stream().allMatch(IndexPart.OfColumn.class::isInstance)
                                && Recreations.columns(index).equals(columns));
    }

    /** What only SQLite knows and no resolver should let through. */
    private static void foreign(TableSchema table, List<Problem> problems) {
        table.options().forEach(option -> problems.add(sqliteOnly(table.name().toString(), option.sql())));
        for (ColumnSchema column : table.columns()) {
            String name = table.name() + "." + column.name();
            column.numbering()
                    .filter(Numbering.AutoIncrement.class::isInstance)
                    .ifPresent(numbering -> problems.add(sqliteOnly(name, "AUTOINCREMENT")));
            column.generated()
                    .filter(generated -> generated.storage() == Generated.Storage.VIRTUAL)
                    .ifPresent(generated -> problems.add(sqliteOnly(name, "VIRTUAL")));
        }
    }

    private static Problem sqliteOnly(String subject, String words) {
        return new Problem(
                "TD242",
                "%s is %s, which Postgres does not know".formatted(subject, words),
                "Postgres 14 to 17 have no such tables or columns",
                "take the word out of the Postgres schema or its snapshot");
    }
}
