package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumn;
import dev.tandem.change.UndeclaredChange.AlterEnumValues;
import dev.tandem.plan.Hazard;
import dev.tandem.rename.PassingName;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Enum types that are made anew, because a value goes, the order changes, or a value that comes is used at once: the old
 * type steps aside, and each column of it is cast to the new one by way of text.
 */
final class EnumRebuilds {

    /**
     * A type that is made anew.
     *
     * @param aside the name under which the old one waits until no column has it
     */
    record Rebuild(AlterEnumValues change, QualifiedName aside) {

        EnumType type() {
            return change.types().to();
        }

        QualifiedName name() {
            return type().name();
        }

        List<String> removed() {
            return change.types().from().values().stream()
                    .filter(value -> !type().values().contains(value))
                    .toList();
        }

        Cause cause() {
            return new Cause.Whole(change);
        }
    }

    private final Map<QualifiedName, Rebuild> rebuilds = new LinkedHashMap<>();

    /** The rebuilds of these types. */
    EnumRebuilds(ChangeSet changes, Collection<AlterEnumValues> rebuilt) {
        for (AlterEnumValues change : rebuilt) {
            QualifiedName name = change.types().to().name();
            rebuilds.put(name, new Rebuild(change, aside(name, changes.schemas().to())));
        }
    }

    private QualifiedName aside(QualifiedName name, Schema wanted) {
        return Stream.iterate(rebuilds.size() + 1, attempt -> attempt + 1)
                .map(PassingName::of)
                .map(name::renamed)
                .filter(free -> !wanted.undeclared().enums().contains(free))
                .findFirst()
                .orElseThrow();
    }

    Collection<Rebuild> all() {
        return rebuilds.values();
    }

    Optional<Rebuild> of(AlterEnumValues change) {
        return rebuilds.values().stream()
                .filter(rebuild -> rebuild.change().equals(change))
                .findFirst();
    }

    /** The columns of a type that stay. */
    static Stream<ColumnSchema> columns(TableSchema table, QualifiedName type) {
        return table.columns().stream().filter(column -> column.type().isOf(type));
    }

    /**
     * Makes a change of type for each column that stays of one of the types, and lets all its other changes start from the
     * type that has stepped aside.
     *
     * @param schemas as it is after the renames, and as it is to be
     */
    void weaveIn(Pair<Schema> schemas, Steps steps) {
        for (Rebuild rebuild : rebuilds.values()) {
            for (TableSchema table : schemas.from().tables()) {
                schemas.to()
                        .tables()
                        .find(table.name())
                        .ifPresent(wanted -> columns(table, rebuild.name())
                                .filter(column -> wanted.columns().contains(column.name()))
                                .map(column ->
                                        new Pair<>(column, wanted.columns().get(column.name())))
                                .filter(columns -> columns.to().type().isOf(rebuild.name()))
                                .forEach(columns -> retype(rebuild, table.name(), columns, steps)));
            }
        }
    }

    private static void retype(Rebuild rebuild, QualifiedName table, Pair<ColumnSchema> columns, Steps steps) {
        String name = columns.to().name();
        ColumnSchema from = columns.from().withType(columns.from().type().of(rebuild.aside()));
        Pair<ColumnSchema> retyped = new Pair<>(from, columns.to());
        List<Step> others = steps.take(
                table,
                change -> change instanceof AlterColumn alter
                        && alter.columns().to().name().equals(name));
        boolean typeChanges = others.stream().anyMatch(step -> step.change() instanceof TableChange.AlterColumnType);
        others.forEach(step -> steps.add(step.altering(retyped)));
        if (!typeChanges) {
            List<Hazard> none = List.of();
            steps.add(new Step(table, new TableChange.AlterColumnType(retyped), List.of(rebuild.cause()), none));
        }
    }
}
