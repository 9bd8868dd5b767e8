package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Puts renames that the user says outside the model into its declaration, so that what is renamed keeps its names and its
 * backfills as if the model itself had said so. A rename from a name that is still declared, one of a swap say, is left to
 * whoever compares the schemas.
 */
public final class SpokenRenames {
    private final Declaration declaration;
    private final List<Rename> renames;

    private SpokenRenames(Declaration declaration, List<Rename> renames) {
        this.declaration = declaration;
        this.renames = renames;
    }

    /** The declaration with the renames in it. */
    public static Declaration in(Declaration declaration, List<Rename> renames) {
        SpokenRenames spoken = new SpokenRenames(declaration, renames);
        return declaration.map(spoken::table, spoken::view);
    }

    private OfTable table(OfTable table) {
        OfTable withColumns = table.withColumns(
                table.columns().stream().map(column -> column(table, column)).toList());
        return renames.stream()
                .filter(Rename.OfTable.class::isInstance)
                .map(Rename.OfTable.class::cast)
                .filter(rename -> rename.to().equals(QualifiedName.of(table.name())))
                .map(rename -> rename.from().name())
                .filter(old -> declaration.table(old).isEmpty())
                .findFirst()
                .map(withColumns::withRenamedFrom)
                .orElse(withColumns);
    }

    private OfColumn column(OfTable table, OfColumn column) {
        Optional<String> oldName = renames.stream()
                .filter(Rename.OfColumn.class::isInstance)
                .map(Rename.OfColumn.class::cast)
                .filter(rename -> rename.table().equals(QualifiedName.of(table.name())))
                .filter(rename -> rename.to().equals(column.name()))
                .map(Rename.OfColumn::from)
                .filter(old -> table.column(old).isEmpty())
                .findFirst();
        return oldName.map(column::withRenamedFrom).orElse(column);
    }

    private OfView view(OfView view) {
        return renames.stream()
                .filter(Rename.OfView.class::isInstance)
                .map(Rename.OfView.class::cast)
                .filter(rename -> rename.to().equals(QualifiedName.of(view.name())))
                .map(rename -> rename.from().name())
                .filter(old -> declaration.views().stream()
                        .noneMatch(other -> other.name().equals(old)))
                .findFirst()
                .map(view::withRenamedFrom)
                .orElse(view);
    }
}
