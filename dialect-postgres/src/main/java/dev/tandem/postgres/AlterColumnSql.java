package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AlterColumnDefault;
import dev.tandem.change.TableChange.AlterColumnGeneration;
import dev.tandem.change.TableChange.AlterColumnNullability;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** The statements that alter one column in place. */
final class AlterColumnSql {

    private final AlteredColumn column;
    private final TableWork work;
    private final PhasedStatements<PostgresPhase> statements;
    private final String table;
    private final String name;

    AlterColumnSql(AlteredColumn column, TableWork work, PhasedStatements<PostgresPhase> statements) {
        this.column = column;
        this.work = work;
        this.statements = statements;
        this.table = Quote.name(column.table());
        this.name = Quote.name(column.to().name());
    }

    void add() {
        dropExpression();
        defaults();
        type();
        nullability();
        if (column.wasSerial()) {
            new SerialSql(column, statements).add();
        } else if (column.becomesSerial()) {
            new IntoSerialSql(column, statements).add();
        } else {
            new IdentitySql(column, statements).add();
        }
    }

    /** A column that gets an expression is dropped and added instead. */
    private void dropExpression() {
        if (column.columns().map(ColumnSchema::generated).changed()) {
            add(
                    PostgresPhase.DROP_GENERATED,
                    "ALTER TABLE %s ALTER COLUMN %s DROP EXPRESSION;".formatted(table, name),
                    column.causes(AlterColumnGeneration.class),
                    column.hazards(AlterColumnGeneration.class));
        }
    }

    /** Taken off for a change of type even where it stays: it is to be written in the words of the new type. */
    private void defaults() {
        boolean changed = column.columns().map(ColumnSchema::defaultValue).changed();
        Optional<String> from = column.columns().from().defaultValue().map(DefaultValue::sql);
        Optional<String> to = column.to().defaultValue().map(DefaultValue::sql);
        List<Cause> causes = changed ? column.causes(AlterColumnDefault.class) : column.retypingCauses();
        if (from.isPresent() && (column.isRetyped() || to.isEmpty())) {
            add(
                    PostgresPhase.DROP_DEFAULTS,
                    "ALTER TABLE %s ALTER COLUMN %s DROP DEFAULT;".formatted(table, name),
                    causes,
                    List.of());
        }
        if (to.isPresent() && (column.isRetyped() || changed)) {
            add(
                    work.whenDefaultIsSet(column),
                    "ALTER TABLE %s ALTER COLUMN %s SET DEFAULT %s;".formatted(table, name, to.get()),
                    causes,
                    List.of());
        }
    }

    /** Without a COLLATE the column would fall back to that of its type. */
    private void type() {
        if (!column.isRetyped()) {
            return;
        }
        Pair<SqlType> types = column.columns().map(side -> Serial.underlying(side.type()));
        TypeChange change = TypeChange.of(column.to().name(), types.from(), types.to());
        add(
                PostgresPhase.ALTER_TYPES,
                "ALTER TABLE %s ALTER COLUMN %s SET DATA TYPE %s%s;"
                        .formatted(
                                table,
                                name,
                                ColumnSql.storedType(column.to()),
                                change.using().map(" USING "::concat).orElse("")),
                column.retypingCauses(),
                TypeHazards.of(column, change));
    }

    private void nullability() {
        if (!column.columns().map(ColumnSchema::notNull).changed()) {
            return;
        }
        List<Cause> causes = column.causes(AlterColumnNullability.class);
        if (!column.to().notNull()) {
            add(
                    PostgresPhase.DROP_NOT_NULLS,
                    "ALTER TABLE %s ALTER COLUMN %s DROP NOT NULL;".formatted(table, name),
                    causes,
                    PostgresHazard.DROP_NOT_NULL_FREES.at(
                            column.table(), column.to().name()));
            return;
        }
        column.backfill().ifPresent(value -> work.fill(column, value));
        work.require(column.table(), column.to().name(), causes);
    }

    private void add(PostgresPhase phase, String sql, List<Cause> causes, List<Hazard> hazards) {
        statements.add(phase, Statement.of(sql, causes).warning(hazards));
    }
}
