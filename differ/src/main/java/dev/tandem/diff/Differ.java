package dev.tandem.diff;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.rename.Renames;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;

/** Finds what differs between two schemas. */
public final class Differ {

    private Differ() {}

    /** The changes that lead from one schema to the other; proved to do so. */
    public static ChangeSet between(Pair<Schema> schemas, Hints hints) {
        List<Change> changes = new ArrayList<>(Renames.between(schemas, hints));
        Schema renamed = new ChangeSet(schemas, changes).applyTo(schemas.from());

        Pair<Schema> remaining = new Pair<>(renamed, schemas.to());
        changes.addAll(UndeclaredDiff.of(remaining.map(Schema::undeclared)));
        tables(remaining, hints, changes);
        views(remaining, changes);
        return proved(new ChangeSet(schemas, changes));
    }

    private static void tables(Pair<Schema> schemas, Hints hints, List<Change> changes) {
        NamedDiff<QualifiedName, TableSchema> tables = NamedDiff.of(schemas.map(Schema::tables));
        tables.dropped().forEach(table -> changes.add(new Change.DropTable(table)));
        tables.added().forEach(table -> changes.add(new Change.CreateTable(table)));
        tables.kept().stream()
                .filter(Pair::changed)
                .forEach(pair -> changes.add(new Change.AlterTable(pair, TableDiff.of(pair, hints))));
    }

    private static void views(Pair<Schema> schemas, List<Change> changes) {
        NamedDiff<QualifiedName, ViewSchema> views = NamedDiff.of(schemas.map(Schema::views));
        views.dropped().forEach(view -> changes.add(new Change.DropView(view)));
        views.added().forEach(view -> changes.add(new Change.CreateView(view)));
        views.kept().stream().filter(Pair::changed).forEach(pair -> changes.add(new Change.AlterViewDefinition(pair)));
    }

    private static ChangeSet proved(ChangeSet changes) {
        Schema reached = changes.applyTo(changes.schemas().from());
        if (!reached.equals(changes.schemas().to())) {
            throw new IncompleteDiffException(
                    new Pair<>(reached, changes.schemas().to()));
        }
        return changes;
    }
}
