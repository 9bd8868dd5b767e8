package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The statements for the steps inside tables; those that alter a column are gathered by column first. */
final class TableStatements {

    private final TableWork work;
    private final PhasedStatements<PostgresPhase> statements;
    private final RelationRenames renames = new RelationRenames();

    TableStatements(TableWork work, PhasedStatements<PostgresPhase> statements) {
        this.work = work;
        this.statements = statements;
    }

    void add(List<Step> steps) {
        steps.forEach(this::add);
        for (AlteredColumn column : AlteredColumn.among(steps)) {
            new AlterColumnSql(column, work, statements).add();
            renamedSequence(column);
        }
        renames.addTo(statements);
    }

    private void add(Step step) {
        QualifiedName table = step.table();
        String name = Quote.name(table);
        switch (step.change()) {
            case TableChange.DropForeignKey drop ->
                dropConstraint(
                        PostgresPhase.DROP_FOREIGN_KEYS,
                        step,
                        drop.key().name(),
                        PostgresHazard.DROP_FOREIGN_KEY_LOCKS_PARENT.at(
                                table, drop.key().name()));
            case TableChange.DropCheck drop ->
                dropConstraint(PostgresPhase.DROP_CHECKS, step, drop.check().name(), List.of());
            case TableChange.DropUnique drop ->
                dropConstraint(
                        PostgresPhase.DROP_UNIQUES,
                        step,
                        drop.unique().name(),
                        PostgresHazard.DROP_INDEX_LOCKS.at(table, drop.unique().name()));
            case TableChange.DropIndex drop -> work.dropIndex(step, drop.index());
            case TableChange.DropPrimaryKey drop ->
                put(
                        PostgresPhase.DROP_PRIMARY_KEYS,
                        step,
                        PrimaryKeySql.drop(table, drop.key()),
                        PostgresHazard.PRIMARY_KEY_DROPPED.at(table));
            case TableChange.AddPrimaryKey add -> work.addPrimaryKey(step, add.key());
            case TableChange.AddUnique add -> work.addUnique(step, add.unique());
            case TableChange.AddCheck add -> work.addCheck(step, add.check());
            case TableChange.AddForeignKey add -> work.addForeignKey(step, add.key());
            case TableChange.CreateIndex create -> work.createIndex(step, create.index());
            case TableChange.AddColumn add -> new AddColumnSql(step, add, work, statements).add();
            case TableChange.DropColumn drop ->
                put(
                        drop.column().generated().isPresent()
                                ? PostgresPhase.DROP_GENERATED
                                : PostgresPhase.DROP_COLUMNS,
                        step,
                        "ALTER TABLE %s DROP COLUMN %s;"
                                .formatted(name, Quote.name(drop.column().name())),
                        List.of());
            case TableChange.RenameForeignKey rename ->
                renameConstraint(step, rename.keys().map(key -> key.name()));
            case TableChange.RenameCheck rename ->
                renameConstraint(step, rename.checks().map(check -> check.name()));
            case TableChange.RenamePrimaryKey rename -> renamePrimaryKey(step, rename.keys());
            case TableChange.RenameUnique rename ->
                renames.constraint(table, rename.uniques().map(unique -> unique.name()), step.causes());
            case TableChange.RenameIndex rename ->
                renames.index(table, rename.indexes().map(IndexSchema::name), step.causes());
            case TableChange.AlterColumn unused -> {}
            case TableChange.AlterTableOptions unused ->
                throw new IllegalStateException("options of SQLite are refused before: " + step);
            case TableChange.AlterRowSecurity unused ->
                throw new IllegalStateException("a change of policies is refused before: " + step);
        }
    }

    private void dropConstraint(PostgresPhase phase, Step step, String constraint, List<Hazard> hazards) {
        put(
                phase,
                step,
                "ALTER TABLE %s DROP CONSTRAINT %s;".formatted(Quote.name(step.table()), Quote.name(constraint)),
                hazards);
    }

    /** Names of foreign keys and checks are the table's own affair: no two of them can stand in each other's way. */
    private void renameConstraint(Step step, Pair<String> names) {
        if (GivenName.isSame(names)) {
            step.causes().forEach(cause -> statements.nothingToDo(cause, RelationRenames.SAME));
            return;
        }
        put(
                PostgresPhase.RENAME_CONSTRAINTS_AND_INDEXES,
                step,
                "ALTER TABLE %s RENAME CONSTRAINT %s TO %s;"
                        .formatted(Quote.name(step.table()), Quote.name(names.from()), Quote.name(names.to())),
                List.of());
    }

    private void renamePrimaryKey(Step step, Pair<PrimaryKey> keys) {
        Pair<Optional<String>> names = keys.map(PrimaryKey::name);
        if (names.from().isPresent() && names.to().isPresent()) {
            renames.constraint(step.table(), names.map(Optional::orElseThrow), step.causes());
            return;
        }
        String name =
                names.to().orElseGet(() -> GivenName.primaryKey(step.table().name()));
        put(PostgresPhase.RENAME_CONSTRAINTS_AND_INDEXES, step, PrimaryKeySql.rename(step.table(), name), List.of());
    }

    private void renamedSequence(AlteredColumn column) {
        Pair<Optional<QualifiedName>> sequences =
                column.columns().map(side -> ColumnSql.identity(side).map(identity -> identity.sequence()));
        if (!sequences.changed() || sequences.from().isEmpty() || sequences.to().isEmpty()) {
            return;
        }
        List<Cause> causes = column.causes(TableChange.AlterColumnNumbering.class);
        QualifiedName wanted = sequences.to().get();
        QualifiedName moved =
                new QualifiedName(wanted.schema(), sequences.from().get().name());
        if (moved.equals(wanted)) {
            causes.forEach(cause -> statements.nothingToDo(cause, "the sequence moved to the schema with its table"));
            return;
        }
        renames.sequence(new Pair<>(moved, wanted), causes);
    }

    private void put(PostgresPhase phase, Step step, String sql, List<Hazard> hazards) {
        statements.add(phase, step.statement(sql, hazards));
    }
}
