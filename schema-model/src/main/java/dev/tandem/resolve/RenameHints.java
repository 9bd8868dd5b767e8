package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The renames that the model speaks of and that are still to be made. */
final class RenameHints {

    private RenameHints() {}

    static List<Rename> of(Declaration declaration, Past past) {
        List<Rename> renames = new ArrayList<>();
        declaration
                .tables()
                .forEach(table -> past.renamed(table)
                        .ifPresent(was -> renames.add(new Rename.OfTable(was.name(), QualifiedName.of(table.name())))));
        declaration.tables().forEach(table -> columns(table, past, renames));
        declaration
                .views()
                .forEach(view -> past.renamed(view)
                        .ifPresent(was -> renames.add(new Rename.OfView(was.name(), QualifiedName.of(view.name())))));
        return renames;
    }

    private static void columns(OfTable table, Past past, List<Rename> renames) {
        table.columns()
                .forEach(column -> past.renamed(table, column)
                        .ifPresent(was -> renames.add(
                                new Rename.OfColumn(QualifiedName.of(table.name()), was.name(), column.name()))));
    }
}
