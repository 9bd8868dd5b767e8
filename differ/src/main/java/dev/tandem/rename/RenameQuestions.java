package dev.tandem.rename;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what may have been renamed among what a change set drops and adds. */
public final class RenameQuestions {

    private RenameQuestions() {}

    /** A question for every pair that is alike, tables first. */
    public static List<RenameQuestion> of(ChangeSet changes) {
        List<RenameQuestion> questions = new ArrayList<>(tables(changes));
        only(changes.changes(), Change.AlterTable.class).forEach(alter -> questions.addAll(columns(alter)));
        return questions;
    }

    private static List<RenameQuestion> tables(ChangeSet changes) {
        List<TableSchema> added = only(changes.changes(), Change.CreateTable.class)
                .map(Change.CreateTable::table)
                .toList();
        return only(changes.changes(), Change.DropTable.class)
                .map(Change.DropTable::table)
                .flatMap(gone -> added.stream()
                        .filter(candidate -> alike(gone, candidate))
                        .<RenameQuestion>map(candidate -> new RenameQuestion.OfTable(gone, candidate)))
                .toList();
    }

    private static List<RenameQuestion> columns(Change.AlterTable alter) {
        QualifiedName table = alter.tables().to().name();
        List<ColumnSchema> added = only(alter.changes(), TableChange.AddColumn.class)
                .map(TableChange.AddColumn::column)
                .toList();
        return only(alter.changes(), TableChange.DropColumn.class)
                .map(TableChange.DropColumn::column)
                .flatMap(gone -> added.stream()
                        .filter(candidate -> alike(gone, candidate))
                        .<RenameQuestion>map(candidate -> new RenameQuestion.OfColumn(table, gone, candidate)))
                .toList();
    }

    /** At least half of the columns of both together are in both. */
    private static boolean alike(TableSchema gone, TableSchema added) {
        Set<String> all = new HashSet<>(gone.columns().names());
        all.addAll(added.columns().names());
        long shared = all.stream()
                .filter(name -> gone.columns().contains(name) && added.columns().contains(name))
                .count();
        return 2 * shared >= all.size();
    }

    private static boolean alike(ColumnSchema gone, ColumnSchema added) {
        return gone.type().equals(added.type())
                && gone.generated()
                        .map(Generated::storage)
                        .equals(added.generated().map(Generated::storage));
    }

    private static <T> Stream<T> only(List<?> things, Class<T> kind) {
        return things.stream().filter(kind::isInstance).map(kind::cast);
    }
}
