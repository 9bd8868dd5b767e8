package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumn;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Generated columns that are dropped and added again. Postgres has no other way to give a column an expression (SET
 * EXPRESSION came with 17), and it refuses to change the type of a column that a generated one computes from.
 */
final class GeneratedRebuilds {

    private final Steps steps;

    GeneratedRebuilds(Steps steps) {
        this.steps = steps;
    }

    /**
     * Adds the drops and adds.
     *
     * @param schemas as it is after the renames, and as it is to be
     */
    void weaveIn(Pair<Schema> schemas) {
        for (TableSchema table : schemas.to().tables()) {
            schemas.from()
                    .tables()
                    .find(table.name())
                    .map(was -> generated(new Pair<>(was, table)))
                    .ifPresent(all -> all.forEach(columns -> weaveIn(table.name(), columns)));
        }
    }

    private static List<Pair<ColumnSchema>> generated(Pair<TableSchema> tables) {
        return tables.to().columns().stream()
                .filter(column -> column.generated().isPresent()
                        && tables.from().columns().contains(column.name()))
                .map(column -> new Pair<>(tables.from().columns().get(column.name()), column))
                .toList();
    }

    private void weaveIn(QualifiedName table, Pair<ColumnSchema> columns) {
        List<Step> reasons = reasons(table, columns);
        if (reasons.isEmpty()) {
            return;
        }
        List<Step> replaced =
                steps.take(table, change -> alters(change, columns.to().name()));
        List<Cause> causes = causes(reasons, replaced);
        List<Hazard> hazards =
                replaced.stream().map(Step::hazards).flatMap(Collection::stream).toList();
        steps.add(new Step(table, new TableChange.DropColumn(columns.from()), causes, hazards));
        steps.add(new Step(table, new TableChange.AddColumn(columns.to(), Optional.empty()), causes, List.of()));
    }

    private List<Step> reasons(QualifiedName table, Pair<ColumnSchema> columns) {
        Mentions mentions = Mentions.in(
                columns.from().generated().map(Generated::expression).orElse(""));
        return steps.in(
                table,
                change -> (change instanceof TableChange.AlterColumnGeneration || isRetyping(change))
                        && (alters(change, columns.to().name()) || mentions.name(altered(change))));
    }

    static boolean isRetyping(TableChange change) {
        return (change instanceof TableChange.AlterColumnType || change instanceof TableChange.AlterColumnCollation)
                && change instanceof AlterColumn alter
                && AlteredColumn.isRetyped(alter.columns());
    }

    private static boolean alters(TableChange change, String column) {
        return change instanceof AlterColumn alter
                && alter.columns().to().name().equals(column);
    }

    private static String altered(TableChange change) {
        return change instanceof AlterColumn alter ? alter.columns().to().name() : "";
    }

    private static List<Cause> causes(List<Step> reasons, List<Step> replaced) {
        List<Step> all = new ArrayList<>(reasons);
        all.addAll(replaced);
        return all.stream()
                .map(Step::causes)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
