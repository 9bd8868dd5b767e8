package dev.tandem.resolve;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.Optional;

/** What each thing that is declared was when the last migration was written, under the name that it then had. */
record Past(Declaration declaration, Schema last) {

    /** The table as it was, under its old name should it be renamed now. */
    Optional<TableSchema> table(OfTable table) {
        return last.tables().find(QualifiedName.of(table.name())).or(() -> renamed(table));
    }

    /** The table that a rename of the model takes, which a stale one does not. */
    Optional<TableSchema> renamed(OfTable table) {
        return last.tables().contains(QualifiedName.of(table.name()))
                ? Optional.empty()
                : table.renamedFrom().flatMap(name -> last.tables().find(QualifiedName.of(name)));
    }

    /** The column as it was, under its old name should it be renamed now. */
    Optional<ColumnSchema> column(OfTable table, OfColumn column) {
        return table(table).flatMap(was -> was.columns().find(column.name())).or(() -> renamed(table, column));
    }

    /** The column that a rename of the model takes, which a stale one does not. */
    Optional<ColumnSchema> renamed(OfTable table, OfColumn column) {
        return table(table)
                .filter(was -> !was.columns().contains(column.name()))
                .flatMap(was -> column.renamedFrom().flatMap(was.columns()::find));
    }

    /** The view that a rename of the model takes, which a stale one does not. */
    Optional<ViewSchema> renamed(OfView view) {
        return last.views().contains(QualifiedName.of(view.name()))
                ? Optional.empty()
                : view.renamedFrom().flatMap(name -> last.views().find(QualifiedName.of(name)));
    }

    /** The name that a declared table had. */
    String formerTable(String table) {
        return declaration
                .table(table)
                .flatMap(this::table)
                .map(was -> was.name().name())
                .orElse(table);
    }

    /** The name that a declared column had. */
    String formerColumn(String table, String column) {
        return declaration
                .table(table)
                .flatMap(owner -> owner.column(column).flatMap(found -> column(owner, found)))
                .map(ColumnSchema::name)
                .orElse(column);
    }
}
