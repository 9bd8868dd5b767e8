package dev.tandem.rename;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns the user's word on renames into changes that can be made one after the other. */
public final class Renames {

    private Renames() {}

    /** The renames that apply between two schemas; a stale one, whose old name is gone already, does not. */
    public static List<Change> between(Pair<Schema> schemas, Hints hints) {
        List<Change> changes = new ArrayList<>(UndeclaredRenames.of(schemas.map(Schema::undeclared), hints));
        changes.addAll(tables(schemas, hints));
        Schema renamed = new ChangeSet(schemas, changes).applyTo(schemas.from());
        for (TableSchema table : renamed.tables()) {
            schemas.to()
                    .tables()
                    .find(table.name())
                    .ifPresent(wanted -> changes.addAll(columns(new Pair<>(table, wanted), hints)));
        }
        changes.addAll(views(schemas, hints));
        return changes;
    }

    private static List<Change> tables(Pair<Schema> schemas, Hints hints) {
        List<Pair<QualifiedName>> wanted = only(hints, Rename.OfTable.class)
                .map(rename -> new Pair<>(rename.from(), rename.to()))
                .toList();
        return RenameOrder.of(wanted, schemas.map(Schema::tables).map(NamedSet::names), Renames::free).stream()
                .<Change>map(Change.RenameTable::new)
                .toList();
    }

    private static List<Change> columns(Pair<TableSchema> tables, Hints hints) {
        QualifiedName table = tables.to().name();
        List<Pair<String>> wanted = only(hints, Rename.OfColumn.class)
                .filter(rename -> rename.table().equals(table))
                .map(rename -> new Pair<>(rename.from(), rename.to()))
                .toList();
        Pair<NamedSet<String, ColumnSchema>> columns = tables.map(TableSchema::columns);
        return RenameOrder.of(wanted, columns.map(NamedSet::names), Renames::free).stream()
                .<Change>map(names -> new Change.RenameColumn(table, names))
                .toList();
    }

    private static List<Change> views(Pair<Schema> schemas, Hints hints) {
        List<Pair<QualifiedName>> wanted = only(hints, Rename.OfView.class)
                .map(rename -> new Pair<>(rename.from(), rename.to()))
                .toList();
        return RenameOrder.of(wanted, schemas.map(Schema::views).map(NamedSet::names), Renames::free).stream()
                .<Change>map(Change.RenameView::new)
                .toList();
    }

    static <R extends Rename> Stream<R> only(Hints hints, Class<R> kind) {
        return hints.renames().stream().filter(kind::isInstance).map(kind::cast);
    }

    static QualifiedName free(QualifiedName name, int attempt) {
        return name.renamed(free(name.name(), attempt));
    }

    static String free(String unused, int attempt) {
        return PassingName.of(attempt);
    }
}
