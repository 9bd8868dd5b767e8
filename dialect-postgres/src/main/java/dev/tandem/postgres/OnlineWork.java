package dev.tandem.postgres;

import dev.tandem.change.Cause;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work while programs read and write the table: what takes long takes no lock that stops them, and what takes such a lock
 * looks at no row. That needs several transactions.
 */
final class OnlineWork implements TableWork {

    /** A column, as it is called when its rows are filled. */
    private record ColumnKey(QualifiedName table, String column) {}

    private final OnlineIndexes indexes;
    private final PhasedStatements<PostgresPhase> statements;
    private final Map<ColumnKey, String> fillings = new HashMap<>();

    OnlineWork(OnlineIndexes indexes, PhasedStatements<PostgresPhase> statements) {
        this.indexes = indexes;
        this.statements = statements;
    }

    @Override
    public void createIndex(Step step, IndexSchema index) {
        indexes.create(step, index);
    }

    @Override
    public void dropIndex(Step step, IndexSchema index) {
        indexes.drop(step, index);
    }

    /** Of a key without a name Postgres' own is written out: the index would give it its own otherwise. */
    @Override
    public void addPrimaryKey(Step step, PrimaryKey key) {
        String name =
                key.name().orElseGet(() -> GivenName.primaryKey(step.table().name()));
        String index = indexes.build(step, name, "(%s)".formatted(Quote.names(key.columns())), List.of());
        put(
                PostgresPhase.ADD_PRIMARY_KEYS,
                step,
                "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY USING INDEX %s;"
                        .formatted(Quote.name(step.table()), Quote.name(name), Quote.name(index)));
    }

    @Override
    public void addUnique(Step step, UniqueConstraint unique) {
        String nulls = unique.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "";
        String index = indexes.build(
                step,
                unique.name(),
                "(%s)%s".formatted(Quote.names(unique.columns()), nulls),
                ConstraintSql.hazards(step.table(), unique));
        put(
                PostgresPhase.ADD_UNIQUES,
                step,
                "ALTER TABLE %s ADD CONSTRAINT %s UNIQUE USING INDEX %s%s;"
                        .formatted(
                                Quote.name(step.table()),
                                Quote.name(unique.name()),
                                Quote.name(index),
                                ConstraintSql.deferral(unique.deferral())));
    }

    @Override
    public void addCheck(Step step, CheckConstraint check) {
        put(
                PostgresPhase.ADD_CHECKS,
                step,
                "ALTER TABLE %s ADD %s NOT VALID;".formatted(Quote.name(step.table()), ConstraintSql.check(check)));
        validate(step, check.name());
    }

    @Override
    public void addForeignKey(Step step, ForeignKey key) {
        put(
                PostgresPhase.ADD_FOREIGN_KEYS,
                step,
                "ALTER TABLE %s ADD %s NOT VALID;".formatted(Quote.name(step.table()), ConstraintSql.foreignKey(key)));
        validate(step, key.name());
    }

    /** The rows that offend stop this statement, and not the one that adds the constraint. */
    private void validate(Step step, String constraint) {
        statements.add(
                PostgresPhase.VALIDATE_CONSTRAINTS,
                step.statement(validation(Quote.name(step.table()), constraint), List.of()));
    }

    private static String validation(String table, String constraint) {
        return "ALTER TABLE %s VALIDATE CONSTRAINT %s;".formatted(table, Quote.name(constraint));
    }

    /** Not what was written since the column is there. */
    @Override
    public void fillNew(Step step, ColumnSchema column, String value) {
        fill(new ColumnKey(step.table(), column.name()), value, step.causes(), List.of());
    }

    @Override
    public void fill(AlteredColumn column, String value) {
        fill(
                new ColumnKey(column.table(), column.to().name()),
                value,
                column.causes(AlterColumnNullability.class),
                column.hazards(AlterColumnNullability.class));
    }

    private void fill(ColumnKey column, String value, List<Cause> causes, List<Hazard> hazards) {
        String update = "UPDATE %1$s SET %2$s = %3$s WHERE %2$s IS NULL;"
                .formatted(Quote.name(column.table()), Quote.name(column.column()), value);
        fillings.put(column, update);
        List<Hazard> all = new ArrayList<>(hazards);
        all.addAll(PostgresHazard.ROWS_UPDATED_AT_ONCE.at(column.table()));
        statements.add(PostgresPhase.FILL_COLUMNS, Statement.of(update, causes).warning(all));
    }

    /** Before the column is required, or a program that counts on the default could not write any more. */
    @Override
    public PostgresPhase whenDefaultIsSet(AlteredColumn column) {
        boolean isPlain =
                !column.isRetyped() && column.columns().from().generated().isEmpty();
        return isPlain ? PostgresPhase.SET_DEFAULTS_OF_FILLED : PostgresPhase.SET_DEFAULTS;
    }

    /**
     * By way of a check that Postgres takes for a proof (ALTER TABLE, "SET NOT NULL"). Rows that came while the others
     * were filled are filled when no more can come.
     */
    @Override
    public void require(QualifiedName table, String column, List<Cause> causes) {
        String name = Quote.name(table);
        String check = GivenName.stored("__tandem_required_" + column);
        require(
                "ALTER TABLE %s ADD CONSTRAINT %s CHECK (%s IS NOT NULL) NOT VALID;"
                        .formatted(name, Quote.name(check), Quote.name(column)),
                causes);
        Optional.ofNullable(fillings.get(new ColumnKey(table, column)))
                .ifPresent(late -> statements.add(
                        PostgresPhase.REQUIRE_COLUMNS,
                        Statement.of(late, causes).commented(List.of("rows that came while the others were filled"))));
        require(validation(name, check), causes);
        require("ALTER TABLE %s ALTER COLUMN %s SET NOT NULL;".formatted(name, Quote.name(column)), causes);
        require("ALTER TABLE %s DROP CONSTRAINT %s;".formatted(name, Quote.name(check)), causes);
    }

    private void require(String sql, List<Cause> causes) {
        statements.add(PostgresPhase.REQUIRE_COLUMNS, Statement.of(sql, causes));
    }

    private void put(PostgresPhase phase, Step step, String sql) {
        statements.add(phase, Statement.of(sql, step.causes()));
    }
}
