package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange.DropIndex;
import dev.tandem.problem.Problem;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.stream.Stream;

/** Indexes that have the name which a table gets: in Postgres tables and indexes share one space of names in a schema. */
final class NamesInTheWay {

    private NamesInTheWay() {}

    /** Whether an index of this name has to go before the tables are renamed. */
    static boolean isNewNameOfTable(ChangeSet changes, QualifiedName index) {
        return changes.changes().stream()
                .anyMatch(change -> change instanceof Change.RenameTable rename
                        && rename.names().to().equals(index));
    }

    /** Those that are no plain index that just goes; they would need one step more. */
    static Stream<Problem> problems(ChangeSet changes) {
        return changes.schemas().from().tables().stream()
                .flatMap(table -> names(table)
                        .map(table.name()::renamed)
                        .filter(name -> isNewNameOfTable(changes, name) && !goes(changes, name))
                        .map(name -> problem(table, name)));
    }

    private static Stream<String> names(TableSchema table) {
        Stream<String> constraints = Stream.concat(
                table.primaryKey().flatMap(PrimaryKey::name).stream(),
                table.uniques().stream().map(UniqueConstraint::name));
        return Stream.concat(constraints, table.indexes().stream().map(IndexSchema::name));
    }

    private static boolean goes(ChangeSet changes, QualifiedName index) {
        return changes.changes().stream()
                .anyMatch(change -> change instanceof Change.AlterTable alter
                        && alter.changes().stream()
                                .anyMatch(inside -> inside instanceof DropIndex drop
                                        && alter.tables()
                                                .to()
                                                .name()
                                                .renamed(drop.index().name())
                                                .equals(index)));
    }

    private static Problem problem(TableSchema owner, QualifiedName name) {
        return new Problem(
                "TD226",
                "a table gets the name %s, which an index of %s has".formatted(name, owner.name()),
                "Postgres renames tables first, and tables and indexes of a schema share their names",
                "drop or rename the index in a migration before this one");
    }
}
