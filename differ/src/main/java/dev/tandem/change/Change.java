package dev.tandem.change;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change at the top of a schema. Renames come first in a {@link ChangeSet} and one at a time: each stands on the names
 * that the ones before it left, and everything behind them speaks of the new names.
 */
public sealed interface Change
        permits Change.RenameTable,
                Change.RenameColumn,
                Change.RenameView,
                Change.CreateTable,
                Change.DropTable,
                Change.AlterTable,
                Change.CreateView,
                Change.DropView,
                Change.AlterViewDefinition,
                UndeclaredChange {

    /** {@code add table users}, for a listing. */
    String describe();

    record RenameTable(Pair<QualifiedName> names) implements Change {
        @Override
        public String describe() {
            return "rename table %s to %s".formatted(names.from(), names.to());
        }
    }

    /**
     * A column's new name.
     *
     * @param table under the name it has after all renames of tables
     */
    record RenameColumn(QualifiedName table, Pair<String> names) implements Change {
        @Override
        public String describe() {
            return "rename column %s.%s to %s".formatted(table, names.from(), names.to());
        }
    }

    record RenameView(Pair<QualifiedName> names) implements Change {
        @Override
        public String describe() {
            return "rename view %s to %s".formatted(names.from(), names.to());
        }
    }

    record CreateTable(TableSchema table) implements Change {
        @Override
        public String describe() {
            return "create table " + table.name();
        }
    }

    record DropTable(TableSchema table) implements Change {
        @Override
        public String describe() {
            return "drop table " + table.name();
        }
    }

    /**
     * All that changes inside one table, together because a database may have to do it in one go.
     *
     * @param tables as it is after the renames, and as it is to be
     */
    record AlterTable(Pair<TableSchema> tables, List<TableChange> changes) implements Change {
        public AlterTable {
            changes = List.copyOf(changes);
        }

        @Override
        public String describe() {
            return "alter table %s: %s"
                    .formatted(
                            tables.to().name(),
                            changes.stream().map(TableChange::describe).collect(Collectors.joining(", ")));
        }
    }

    record CreateView(ViewSchema view) implements Change {
        @Override
        public String describe() {
            return "create view " + view.name();
        }
    }

    record DropView(ViewSchema view) implements Change {
        @Override
        public String describe() {
            return "drop view " + view.name();
        }
    }

    record AlterViewDefinition(Pair<ViewSchema> views) implements Change {
        @Override
        public String describe() {
            return "change view " + views.to().name();
        }
    }
}
