package dev.tandem.sqlite;

import dev.tandem.change.Cause;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.TableChange.AddForeignKey;
import dev.tandem.change.TableChange.CreateIndex;
import dev.tandem.change.TableChange.DropIndex;
import dev.tandem.change.TableChange.RenameForeignKey;
import dev.tandem.change.TableChange.RenameIndex;
import dev.tandem.change.TableChange.RenamePrimaryKey;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements for all that changes inside one table: either columns added in place, or one rebuild. */
final class TableAlteration {

    private final AlterTable alter;
    private final QualifiedName table;
    private final AlterOrRebuild decision;
    private final PhasedStatements<SqlitePhase> statements;

    TableAlteration(AlterTable alter, PhasedStatements<SqlitePhase> statements) {
        this.alter = alter;
        this.table = alter.tables().to().name();
        this.decision = new AlterOrRebuild(alter);
        this.statements = statements;
    }

    void plan() {
        namesNotKept();
        List<TableChange> forcing = decision.forcing();
        if (forcing.isEmpty()) {
            inPlace();
            return;
        }
        List<Cause> causes = alter.changes().stream()
                .filter(change -> !(change instanceof RenamePrimaryKey || change instanceof RenameForeignKey))
                .map(this::cause)
                .toList();
        new TableRebuild(alter)
                .statements(forcing, causes, RebuildHazards.of(alter))
                .forEach(statement -> statements.add(SqlitePhase.ALTER_TABLES, statement));
        indexes();
    }

    private void namesNotKept() {
        for (TableChange change : alter.changes()) {
            if (change instanceof RenamePrimaryKey) {
                statements.nothingToDo(cause(change), "a primary key has no name on SQLite");
            }
            if (change instanceof RenameForeignKey) {
                statements.nothingToDo(cause(change), "a foreign key has no name on SQLite");
            }
        }
    }

    /** The rebuild has dropped every index of the table; those that are new bring their hazards. */
    private void indexes() {
        List<CreateIndex> fresh = alter.changes().stream()
                .filter(CreateIndex.class::isInstance)
                .map(CreateIndex.class::cast)
                .toList();
        List<String> comment = List.of("the rebuild of %s dropped its indexes".formatted(Quote.name(table.name())));
        for (IndexSchema index : alter.tables().to().indexes()) {
            if (fresh.stream().noneMatch(create -> create.index().equals(index))) {
                statements.add(
                        SqlitePhase.CREATE_INDEXES,
                        Statement.frame(IndexSql.create(table, index)).commented(comment));
                comment = List.of();
            }
        }
        boolean apart = comment.isEmpty();
        for (CreateIndex create : fresh) {
            statements.add(SqlitePhase.CREATE_INDEXES, apart ? create(create).setApart() : create(create));
            apart = false;
        }
    }

    private void inPlace() {
        List<Hazard> toldOnce = NumberLikeTexts.in(alter);
        for (TableChange change : alter.changes()) {
            if (change instanceof AddColumn add) {
                boolean hit = NumberLikeTexts.isHit(add.column());
                statements.add(SqlitePhase.ALTER_TABLES, hit ? add(add).warning(toldOnce) : add(add));
                toldOnce = hit ? List.of() : toldOnce;
            } else if (change instanceof CreateIndex create) {
                statements.add(SqlitePhase.CREATE_INDEXES, create(create));
            } else if (change instanceof DropIndex drop) {
                drop(drop.index(), change);
            } else if (change instanceof RenameIndex rename) {
                drop(rename.indexes().from(), change);
                statements.add(
                        SqlitePhase.CREATE_INDEXES,
                        Statement.of(IndexSql.create(table, rename.indexes().to()), cause(change)));
            }
        }
    }

    private Statement add(AddColumn add) {
        Optional<AddForeignKey> key = alter.changes().stream()
                .filter(AddForeignKey.class::isInstance)
                .map(AddForeignKey.class::cast)
                .filter(it -> it.key().columns().equals(List.of(add.column().name())))
                .findFirst();
        List<Cause> causes = new ArrayList<>(List.of(cause(add)));
        key.ifPresent(it -> causes.add(cause(it)));
        return Statement.of(
                "ALTER TABLE %s ADD COLUMN %s;"
                        .formatted(
                                Quote.name(table.name()),
                                ColumnSql.of(alter.tables().to(), add.column(), key.map(AddForeignKey::key))),
                causes);
    }

    private Statement create(CreateIndex create) {
        return Statement.of(IndexSql.create(table, create.index()), cause(create))
                .warning(DataHazards.of(alter, create));
    }

    private void drop(IndexSchema index, TableChange change) {
        statements.add(SqlitePhase.DROP_INDEXES, Statement.of(IndexSql.drop(index), cause(change)));
    }

    private Cause cause(TableChange change) {
        return new Cause.Inside(table, change);
    }
}
