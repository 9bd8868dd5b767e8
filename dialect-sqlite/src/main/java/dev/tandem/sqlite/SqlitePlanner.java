package dev.tandem.sqlite;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.plan.BackfillOrder;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.DependencyOrder;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Plan;
import dev.tandem.plan.RequiredColumns;
import dev.tandem.plan.Statement;
import dev.tandem.plan.UnreadableViews;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Plans the statements of a migration; {@link SqlitePhase} is their order. */
final class SqlitePlanner {

    private final ChangeSet changes;
    private final PhasedStatements<SqlitePhase> statements = new PhasedStatements<>();

    private SqlitePlanner(ChangeSet changes) {
        this.changes = changes;
    }

    static Plan plan(ChangeSet changes) {
        RequiredColumns.refuseUnfilled(changes, Rowid::isAlias);
        UnreadableViews.refuse(changes);
        SqliteRefusals.refuse(changes);
        return new SqlitePlanner(changes).plan();
    }

    private Plan plan() {
        ViewChanges views = new ViewChanges(changes);
        new FileFrame(changes, views.replaced()).plan(statements);
        dropIndexesInTheWay();
        renames();
        createTables();
        BackfillOrder.of(changes).forEach(alter -> new TableAlteration(alter, statements).plan());
        dropTables();
        views.plan(statements);
        outsideViews();
        return statements.inOrder(changes, SqlitePhase.BEGINNINGS);
    }

    /** Those that would go with their table, but too late for a table that is to have the name. */
    private void dropIndexesInTheWay() {
        List<String> tables = changes.schemas().to().tables().names().stream()
                .map(QualifiedName::name)
                .toList();
        Stream<TableSchema> rebuilt = only(AlterTable.class)
                .filter(alter -> !new AlterOrRebuild(alter).forcing().isEmpty())
                .map(alter -> alter.tables().from());
        Stream.concat(rebuilt, only(Change.DropTable.class).map(Change.DropTable::table))
                .flatMap(table -> table.indexes().stream())
                .filter(index -> tables.stream().anyMatch(index.name()::equalsIgnoreCase))
                .forEach(index -> statements.add(SqlitePhase.DROP_INDEXES, Statement.frame(IndexSql.drop(index))));
    }

    private void renames() {
        for (Change change : changes.changes()) {
            if (change instanceof Change.RenameTable rename) {
                renameTable(rename);
            } else if (change instanceof Change.RenameColumn rename) {
                rename(
                        "ALTER TABLE %s RENAME COLUMN %s TO %s;"
                                .formatted(
                                        Quote.name(rename.table().name()),
                                        Quote.name(rename.names().from()),
                                        Quote.name(rename.names().to())),
                        change);
            }
        }
    }

    /** SQLite finds a table's own name taken when only letters change their case. */
    private void renameTable(Change.RenameTable rename) {
        Pair<String> names = rename.names().map(QualifiedName::name);
        if (names.from().equalsIgnoreCase(names.to())) {
            rename(renameTable(names.from(), "__tandem_case"), rename);
            statements.add(
                    SqlitePhase.RENAMES,
                    Statement.of(renameTable("__tandem_case", names.to()), new Cause.Whole(rename)));
        } else {
            rename(renameTable(names.from(), names.to()), rename);
        }
    }

    private static String renameTable(String from, String to) {
        return "ALTER TABLE %s RENAME TO %s;".formatted(Quote.name(from), Quote.name(to));
    }

    private void rename(String sql, Change change) {
        statements.add(SqlitePhase.RENAMES, whole(sql, change));
    }

    /** That somebody else looks after a view is something that only the snapshot knows. */
    private void outsideViews() {
        only(UndeclaredChange.AlterOutsideViews.class)
                .forEach(change ->
                        statements.nothingToDo(new Cause.Whole(change), "somebody else looks after these views"));
    }

    private void createTables() {
        List<Change.CreateTable> creates = only(Change.CreateTable.class).toList();
        DependencyOrder.parentsFirst(
                        creates.stream().map(Change.CreateTable::table).toList())
                .forEach(this::create);
    }

    private void create(TableSchema table) {
        Change change = new Change.CreateTable(table);
        statements.add(
                SqlitePhase.CREATE_TABLES,
                whole(CreateTableSql.of(Expression.unqualified(table)), change)
                        .warning(NumberLikeTexts.in(table))
                        .setApart());
        table.indexes()
                .forEach(index -> statements.add(
                        SqlitePhase.CREATE_INDEXES, whole(IndexSql.create(table.name(), index), change)));
    }

    private void dropTables() {
        List<TableSchema> childrenFirst = new ArrayList<>(DependencyOrder.parentsFirst(
                only(Change.DropTable.class).map(Change.DropTable::table).toList()));
        Collections.reverse(childrenFirst);
        childrenFirst.forEach(table -> statements.add(
                SqlitePhase.DROP_TABLES,
                whole("DROP TABLE %s;".formatted(Quote.name(table.name().name())), new Change.DropTable(table))));
    }

    private static Statement whole(String sql, Change change) {
        return Statement.of(sql, new Cause.Whole(change)).warning(DataHazards.of(change));
    }

    private <C extends Change> Stream<C> only(Class<C> kind) {
        return changes.changes().stream().filter(kind::isInstance).map(kind::cast);
    }
}
