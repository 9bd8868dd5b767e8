package dev.tandem.change;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.Change.AlterViewDefinition;
import dev.tandem.change.Change.CreateTable;
import dev.tandem.change.Change.CreateView;
import dev.tandem.change.Change.DropTable;
import dev.tandem.change.Change.DropView;
import dev.tandem.change.Change.RenameColumn;
import dev.tandem.change.Change.RenameTable;
import dev.tandem.change.Change.RenameView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;

/** What one change makes of a schema. */
final class AppliedChange {

    private AppliedChange() {}

    static Schema apply(Change change, Schema schema) {
        return switch (change) {
            case RenameTable rename -> RenamedNames.table(schema, rename.names());
            case RenameColumn rename -> RenamedNames.column(schema, rename.table(), rename.names());
            case RenameView rename -> schema.withViews(schema.views().map(view -> renamed(view, rename.names())));
            case CreateTable create -> schema.withTables(schema.tables().with(create.table()));
            case DropTable drop ->
                schema.withTables(schema.tables().without(drop.table().name()));
            case AlterTable alter -> schema.withTables(schema.tables().with(altered(alter, schema)));
            case CreateView create -> schema.withViews(schema.views().with(create.view()));
            case DropView drop ->
                schema.withViews(schema.views().without(drop.view().name()));
            case AlterViewDefinition alter ->
                schema.withViews(schema.views().with(alter.views().to()));
            case UndeclaredChange undeclared -> AppliedUndeclaredChange.apply(undeclared, schema);
        };
    }

    private static ViewSchema renamed(ViewSchema view, Pair<QualifiedName> names) {
        return view.name().equals(names.from()) ? view.renamed(names.to()) : view;
    }

    private static TableSchema altered(AlterTable alter, Schema schema) {
        TableSchema altered = schema.tables().get(alter.tables().from().name());
        for (TableChange change : alter.changes()) {
            altered = AppliedTableChange.apply(change, altered);
        }
        return altered;
    }
}
