package dev.tandem.postgres;

import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The statements that add a column: one, or with a backfill one for each step from empty to required. */
final class AddColumnSql {

    private final Step step;
    private final ColumnSchema column;
    private final Optional<String> backfill;
    private final TableWork work;
    private final PhasedStatements<PostgresPhase> statements;
    private final String table;
    private final String name;

    AddColumnSql(Step step, TableChange.AddColumn add, TableWork work, PhasedStatements<PostgresPhase> statements) {
        this.step = step;
        this.work = work;
        this.column = add.column();
        this.backfill = add.backfill();
        this.statements = statements;
        this.table = Quote.name(step.table());
        this.name = Quote.name(column.name());
    }

    void add() {
        if (backfill.isPresent() && column.generated().isEmpty()) {
            filled(backfill.get());
            return;
        }
        put(
                column.generated().isPresent() ? PostgresPhase.ADD_GENERATED : PostgresPhase.ADD_COLUMNS,
                "ALTER TABLE %s ADD COLUMN %s;".formatted(table, ColumnSql.of(column)),
                rewrites());
    }

    private void filled(String value) {
        ColumnSchema empty =
                column.withNotNull(false).withDefaultValue(Optional.empty()).withNumbering(Optional.empty());
        put(
                PostgresPhase.ADD_COLUMNS,
                "ALTER TABLE %s ADD COLUMN %s;".formatted(table, ColumnSql.of(empty)),
                List.of());
        work.fillNew(step, column, value);
        column.defaultValue()
                .map(DefaultValue::sql)
                .ifPresent(sql -> put(
                        PostgresPhase.SET_DEFAULTS_OF_FILLED,
                        "ALTER TABLE %s ALTER COLUMN %s SET DEFAULT %s;".formatted(table, name, sql),
                        List.of()));
        if (column.notNull()) {
            work.require(step.table(), column.name(), step.causes());
        }
        ColumnSql.identity(column).ifPresent(identity -> {
            put(
                    PostgresPhase.SET_IDENTITIES,
                    "ALTER TABLE %s ALTER COLUMN %s ADD %s;"
                            .formatted(table, name, ColumnSql.generatedAsIdentity(identity)),
                    List.of());
            put(PostgresPhase.SET_IDENTITIES, IdentitySql.goOnBehindExisting(step.table(), column), List.of());
        });
    }

    private List<Hazard> rewrites() {
        QualifiedName at = step.table();
        if (column.generated().isPresent()) {
            return PostgresHazard.GENERATED_REWRITES.at(at, column.name());
        }
        if (column.numbering().isPresent() || Serial.is(column.type())) {
            return PostgresHazard.IDENTITY_REWRITES.at(at, column.name());
        }
        return column.defaultValue()
                        .map(DefaultValue::sql)
                        .filter(VolatileDefault::is)
                        .isPresent()
                ? PostgresHazard.DEFAULT_REWRITES.at(at, column.name())
                : List.of();
    }

    private void put(PostgresPhase phase, String sql, List<Hazard> hazards) {
        statements.add(phase, step.statement(sql, hazards));
    }
}
