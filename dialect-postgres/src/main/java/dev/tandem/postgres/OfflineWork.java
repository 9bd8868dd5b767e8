package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange.AlterColumnNullability;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** Work in one transaction with all the rest, for as long as which the table may stand still. */
final class OfflineWork implements TableWork {

    private final ChangeSet changes;
    private final Backfills backfills;
    private final PhasedStatements<PostgresPhase> statements;

    OfflineWork(ChangeSet changes, Backfills backfills, PhasedStatements<PostgresPhase> statements) {
        this.changes = changes;
        this.backfills = backfills;
        this.statements = statements;
    }

    @Override
    public void createIndex(Step step, IndexSchema index) {
        put(
                PostgresPhase.CREATE_INDEXES,
                step,
                IndexSql.create(step.table(), index),
                Stream.of(
                                PostgresHazard.INDEX_BLOCKS_WRITES.at(step.table(), index.name()),
                                IndexSql.hazards(step.table(), index))
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public void dropIndex(Step step, IndexSchema index) {
        QualifiedName name = step.table().renamed(index.name());
        put(
                NamesInTheWay.isNewNameOfTable(changes, name)
                        ? PostgresPhase.DROP_INDEXES_IN_THE_WAY
                        : PostgresPhase.DROP_INDEXES,
                step,
                IndexSql.drop(step.table(), index),
                PostgresHazard.DROP_INDEX_LOCKS.at(step.table(), index.name()));
    }

    @Override
    public void addPrimaryKey(Step step, PrimaryKey key) {
        put(
                PostgresPhase.ADD_PRIMARY_KEYS,
                step,
                PrimaryKeySql.add(step.table(), key),
                PostgresHazard.PRIMARY_KEY_SCANS.at(step.table()));
    }

    @Override
    public void addUnique(Step step, UniqueConstraint unique) {
        put(
                PostgresPhase.ADD_UNIQUES,
                step,
                "ALTER TABLE %s ADD %s;".formatted(Quote.name(step.table()), ConstraintSql.unique(unique)),
                Stream.of(
                                PostgresHazard.UNIQUE_SCANS.at(step.table(), unique.name()),
                                ConstraintSql.hazards(step.table(), unique))
                        .flatMap(List::stream)
                        .toList());
    }

    @Override
    public void addCheck(Step step, CheckConstraint check) {
        put(
                PostgresPhase.ADD_CHECKS,
                step,
                "ALTER TABLE %s ADD %s;".formatted(Quote.name(step.table()), ConstraintSql.check(check)),
                PostgresHazard.CHECK_VALIDATES.at(step.table(), check.name()));
    }

    @Override
    public void addForeignKey(Step step, ForeignKey key) {
        put(
                PostgresPhase.ADD_FOREIGN_KEYS,
                step,
                "ALTER TABLE %s ADD %s;".formatted(Quote.name(step.table()), ConstraintSql.foreignKey(key)),
                PostgresHazard.FOREIGN_KEY_VALIDATES.at(step.table(), key.name()));
    }

    @Override
    public void fillNew(Step step, ColumnSchema column, String value) {
        backfills.add(
                PostgresPhase.ADD_COLUMNS,
                step.table(),
                "UPDATE %s SET %s = %s;".formatted(Quote.name(step.table()), Quote.name(column.name()), value),
                step.causes(),
                List.of());
    }

    @Override
    public void fill(AlteredColumn column, String value) {
        boolean wasGenerated = column.columns().from().generated().isPresent();
        backfills.add(
                column.isRetyped() || wasGenerated ? PostgresPhase.SET_NOT_NULLS : PostgresPhase.FILL_COLUMNS,
                column.table(),
                "UPDATE %1$s SET %2$s = %3$s WHERE %2$s IS NULL;"
                        .formatted(
                                Quote.name(column.table()),
                                Quote.name(column.to().name()),
                                value),
                column.causes(AlterColumnNullability.class),
                column.hazards(AlterColumnNullability.class));
    }

    @Override
    public PostgresPhase whenDefaultIsSet(AlteredColumn column) {
        return PostgresPhase.SET_DEFAULTS;
    }

    @Override
    public void require(QualifiedName table, String column, List<Cause> causes) {
        statements.add(
                PostgresPhase.SET_NOT_NULLS,
                Statement.of(
                                "ALTER TABLE %s ALTER COLUMN %s SET NOT NULL;"
                                        .formatted(Quote.name(table), Quote.name(column)),
                                causes)
                        .warning(PostgresHazard.SET_NOT_NULL_SCANS.at(table, column)));
    }

    private void put(PostgresPhase phase, Step step, String sql, List<Hazard> hazards) {
        statements.add(phase, step.statement(sql, hazards));
    }
}
