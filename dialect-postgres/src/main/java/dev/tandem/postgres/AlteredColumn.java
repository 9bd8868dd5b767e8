package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumn;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that stays and changes, with the steps that change one property each. */
record AlteredColumn(QualifiedName table, Pair<ColumnSchema> columns, List<Step> steps) {
    AlteredColumn {
        steps = List.copyOf(steps);
    }

    static List<AlteredColumn> among(List<Step> steps) {
        record Key(QualifiedName table, Pair<ColumnSchema> columns) {}
        Map<Key, List<Step>> byColumn = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.change() instanceof AlterColumn alter) {
                byColumn.computeIfAbsent(new Key(step.table(), alter.columns()), key -> new ArrayList<>())
                        .add(step);
            }
        }
        return byColumn.entrySet().stream()
                .map(entry ->
                        new AlteredColumn(entry.getKey().table(), entry.getKey().columns(), entry.getValue()))
                .toList();
    }

    ColumnSchema to() {
        return columns.to();
    }

    boolean isRetyped() {
        return isRetyped(columns);
    }

    /** Whether another type is needed, to which the collation belongs; serial is integer by another name. */
    static boolean isRetyped(Pair<ColumnSchema> columns) {
        return columns.map(column -> Serial.underlying(column.type())).changed()
                || columns.map(ColumnSchema::collation).changed();
    }

    boolean wasSerial() {
        return Serial.is(columns.from().type())
                && columns.map(ColumnSchema::type).changed();
    }

    boolean becomesSerial() {
        return Serial.is(to().type()) && columns.map(ColumnSchema::type).changed();
    }

    List<Cause> causes(Class<?> aspect) {
        return of(aspect).map(Step::causes).flatMap(Collection::stream).toList();
    }

    /** Of the change of type and of that of the collation, which one statement makes. */
    List<Cause> retypingCauses() {
        return Stream.concat(
                        causes(TableChange.AlterColumnType.class).stream(),
                        causes(TableChange.AlterColumnCollation.class).stream())
                .toList();
    }

    List<Hazard> hazards(Class<?> aspect) {
        return of(aspect).map(Step::hazards).flatMap(Collection::stream).toList();
    }

    /** What rows without a value get. */
    Optional<String> backfill() {
        return of(TableChange.AlterColumnNullability.class)
                .map(Step::change)
                .map(TableChange.AlterColumnNullability.class::cast)
                .flatMap(change -> change.backfill().stream())
                .findFirst();
    }

    private Stream<Step> of(Class<?> aspect) {
        return steps.stream().filter(step -> aspect.isInstance(step.change()));
    }
}
