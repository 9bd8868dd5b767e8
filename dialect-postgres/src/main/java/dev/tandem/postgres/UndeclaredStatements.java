package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SequenceSchema;
import java.util.List;

/** The statements for what no model declares. */
final class UndeclaredStatements {

    private final EnumStatements enums;
    private final PhasedStatements<PostgresPhase> statements;

    UndeclaredStatements(EnumStatements enums, PhasedStatements<PostgresPhase> statements) {
        this.enums = enums;
        this.statements = statements;
    }

    void add(ChangeSet changes) {
        for (Change change : changes.changes()) {
            if (change instanceof UndeclaredChange undeclared) {
                add(undeclared);
            }
        }
    }

    private void add(UndeclaredChange change) {
        switch (change) {
            case UndeclaredChange.CreateNamespace create ->
                put(
                        PostgresPhase.CREATE_SCHEMAS,
                        "CREATE SCHEMA %s;"
                                .formatted(Quote.name(create.namespace().name())),
                        change);
            case UndeclaredChange.DropNamespace drop ->
                put(
                        PostgresPhase.DROP_SCHEMAS,
                        "DROP SCHEMA %s;".formatted(Quote.name(drop.namespace().name())),
                        change);
            case UndeclaredChange.CreateEnum create -> enums.create(create.type(), change);
            case UndeclaredChange.DropEnum drop -> enums.drop(drop.type().name(), change);
            case UndeclaredChange.RenameEnum rename -> enums.rename(rename);
            case UndeclaredChange.RenameEnumValue rename -> enums.rename(rename);
            case UndeclaredChange.AlterEnumValues alter -> enums.alter(alter);
            case UndeclaredChange.CreateSequence create ->
                put(PostgresPhase.CREATE_TYPES_AND_SEQUENCES, created(create.sequence()), change);
            case UndeclaredChange.DropSequence drop ->
                put(
                        PostgresPhase.DROP_TYPES_AND_SEQUENCES,
                        "DROP SEQUENCE %s;"
                                .formatted(Quote.qualified(drop.sequence().name())),
                        change,
                        PostgresHazard.SEQUENCE_DROPPED.at(drop.sequence().name()));
            case UndeclaredChange.RenameSequence rename -> renamed(rename);
            case UndeclaredChange.AlterSequence alter ->
                put(
                        PostgresPhase.CREATE_TYPES_AND_SEQUENCES,
                        altered(alter.sequences().to()),
                        change);
            case UndeclaredChange.AlterOutsideViews unused ->
                statements.nothingToDo(new Cause.Whole(change), "somebody else looks after these views");
            case UndeclaredChange.AlterAccess unused ->
                throw new IllegalStateException("a change of roles and policies is refused before: " + change);
        }
    }

    private static String created(SequenceSchema sequence) {
        SequenceOptions options = sequence.options();
        return "CREATE SEQUENCE %s INCREMENT BY %s MINVALUE %s MAXVALUE %s START WITH %s CACHE %s%s;"
                .formatted(
                        Quote.qualified(sequence.name()),
                        options.increment(),
                        options.minValue(),
                        options.maxValue(),
                        options.startWith(),
                        options.cache(),
                        options.cycle() ? " CYCLE" : "");
    }

    private static String altered(SequenceSchema sequence) {
        SequenceOptions options = sequence.options();
        return "ALTER SEQUENCE %s INCREMENT BY %s MINVALUE %s MAXVALUE %s START WITH %s CACHE %s %s;"
                .formatted(
                        Quote.qualified(sequence.name()),
                        options.increment(),
                        options.minValue(),
                        options.maxValue(),
                        options.startWith(),
                        options.cache(),
                        options.cycle() ? "CYCLE" : "NO CYCLE");
    }

    private void renamed(UndeclaredChange.RenameSequence change) {
        Pair<QualifiedName> names = change.names();
        List<Hazard> hazards = DataHazards.of(change);
        if (names.map(QualifiedName::schema).changed()) {
            put(
                    PostgresPhase.RENAME_TYPES_AND_SEQUENCES,
                    "ALTER SEQUENCE %s SET SCHEMA %s;"
                            .formatted(Quote.qualified(names.from()), Quote.schema(names.to())),
                    change,
                    hazards);
        }
        if (names.map(QualifiedName::name).changed()) {
            QualifiedName moved = names.to().renamed(names.from().name());
            put(
                    PostgresPhase.RENAME_TYPES_AND_SEQUENCES,
                    "ALTER SEQUENCE %s RENAME TO %s;"
                            .formatted(
                                    Quote.qualified(moved),
                                    Quote.name(names.to().name())),
                    change,
                    hazards);
        }
    }

    private void put(PostgresPhase phase, String sql, Change change) {
        put(phase, sql, change, List.of());
    }

    private void put(PostgresPhase phase, String sql, Change change, List<Hazard> hazards) {
        statements.add(phase, Statement.of(sql, new Cause.Whole(change)).warning(hazards));
    }
}
