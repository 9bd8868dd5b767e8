package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts renames that the user says outside the model into its declaration, so that what is renamed keeps its names and its
 * backfills as if the model itself had said so. A rename from a name that is still declared or to one that was there before,
 * one of a swap say, is left to whoever compares the schemas, and so is one that contradicts what the model says.
 */
public final class SpokenRenames {
    private final Past past;
    private final List<Rename> renames;

    private SpokenRenames(Past past, List<Rename> renames) {
        this.past = past;
        this.renames = renames;
    }

    /**
     * The declaration with the renames in it.
     *
     * @param last what the last migration left, which tells whether a rename of the model's is still to be made
     */
    public static Declaration in(Declaration declaration, List<Rename> renames, Schema last) {
        SpokenRenames spoken = new SpokenRenames(new Past(declaration, last), renames);
        return declaration.map(spoken::table, spoken::view);
    }

    private OfTable table(OfTable table) {
        OfTable renamed = past.table(table).isPresent() ? table : withOldName(table);
        return renamed.withColumns(renamed.columns().stream()
                .map(column -> past.column(renamed, column).isPresent() ? column : withOldName(renamed, column))
                .toList());
    }

    private OfTable withOldName(OfTable table) {
        return only(Rename.OfTable.class, rename -> rename.to().equals(QualifiedName.of(table.name())))
                .map(rename -> rename.from().name())
                .filter(old -> past.declaration().table(old).isEmpty())
                .findFirst()
                .map(table::withRenamedFrom)
                .orElse(table);
    }

    private OfColumn withOldName(OfTable table, OfColumn column) {
        return only(Rename.OfColumn.class, rename -> rename.table().equals(QualifiedName.of(table.name())))
                .filter(rename -> rename.to().equals(column.name()))
                .map(Rename.OfColumn::from)
                .filter(old -> table.column(old).isEmpty())
                .findFirst()
                .map(column::withRenamedFrom)
                .orElse(column);
    }

    private OfView view(OfView view) {
        return past.renamed(view).isPresent() ? view : withOldName(view);
    }

    private OfView withOldName(OfView view) {
        return only(Rename.OfView.class, rename -> rename.to().equals(QualifiedName.of(view.name())))
                .map(rename -> rename.from().name())
                .filter(old -> past.declaration().views().stream()
                        .noneMatch(other -> other.name().equals(old)))
                .findFirst()
                .map(view::withRenamedFrom)
                .orElse(view);
    }

    private <R extends Rename> Stream<R> only(Class<R> kind, Predicate<R> wanted) {
        return renames.stream().filter(kind::isInstance).map(kind::cast).filter(wanted);
    }
}
