package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Constraints and indexes that stay but have to be dropped and added again, because of what happens to the columns and
 * keys that they stand on. Postgres carries an expression along by writing it out and reading it again, with the casts
 * that the old type needed; from its own text it becomes what it is in a database made afresh.
 */
final class Recreations {

    private final Steps steps;

    Recreations(Steps steps) {
        this.steps = steps;
    }

    /**
     * Adds the drops and adds.
     *
     * @param schemas as it is after the renames, and as it is to be
     */
    void weaveIn(Pair<Schema> schemas) {
        List<TableSchema> staying = schemas.from().tables().stream()
                .filter(table -> schemas.to().tables().contains(table.name()))
                .toList();
        staying.forEach(this::checks);
        staying.forEach(this::indexes);
        staying.forEach(this::keys);
        staying.forEach(table -> table.foreignKeys().forEach(key -> foreignKey(table, key)));
    }

    private void checks(TableSchema table) {
        table.checks().forEach(check -> {
            Mentions mentions = Mentions.in(check.expression());
            recreate(
                    ConstraintKind.CHECK,
                    table.name(),
                    check,
                    causes(table, change -> mentions.name(retypedOrDropped(change))));
        });
    }

    /** Postgres builds an index on nothing but columns anew by itself when a type changes. */
    private void indexes(TableSchema table) {
        table.indexes().forEach(index -> {
            Mentions mentions = Mentions.in(expressions(index));
            recreate(
                    ConstraintKind.INDEX,
                    table.name(),
                    index,
                    causes(
                            table,
                            change -> mentions.name(retypedOrDropped(change))
                                    || columns(index).contains(dropped(change))
                                    || index.options().include().contains(dropped(change))));
        });
    }

    private void keys(TableSchema table) {
        table.uniques()
                .forEach(unique -> recreate(
                        ConstraintKind.UNIQUE,
                        table.name(),
                        unique,
                        causes(table, change -> unique.columns().contains(dropped(change)))));
        table.primaryKey()
                .ifPresent(key -> recreate(
                        ConstraintKind.PRIMARY_KEY,
                        table.name(),
                        key,
                        causes(table, change -> key.columns().contains(dropped(change)))));
    }

    private void foreignKey(TableSchema child, ForeignKey key) {
        Set<String> referenced = new HashSet<>(key.referenced());
        List<Cause> causes = Stream.concat(
                        causes(child, change -> key.columns().contains(retypedOrDropped(change))).stream(),
                        causes(
                                key.table(),
                                change -> key.referenced().contains(retypedOrDropped(change))
                                        || droppedKey(change).equals(Optional.of(referenced)))
                                .stream())
                .distinct()
                .toList();
        recreate(ConstraintKind.FOREIGN_KEY, child.name(), key, causes);
    }

    private <T> void recreate(ConstraintKind<T> kind, QualifiedName table, T thing, List<Cause> causes) {
        if (causes.isEmpty() || steps.contains(table, kind.drop().apply(thing))) {
            return;
        }
        List<Step> renames = steps.take(table, change -> kind.renames(change, thing));
        T wanted = renames.stream()
                .flatMap(step -> kind.renamed().apply(step.change()).stream())
                .findFirst()
                .map(pair -> pair.to())
                .orElse(thing);
        List<Cause> all = Stream.concat(
                        causes.stream(), renames.stream().map(Step::causes).flatMap(Collection::stream))
                .distinct()
                .toList();
        steps.add(new Step(table, kind.drop().apply(thing), all, List.of()));
        steps.add(new Step(table, kind.add().apply(wanted), all, List.of()));
    }

    private List<Cause> causes(TableSchema table, Predicate<TableChange> which) {
        return causes(table.name(), which);
    }

    private List<Cause> causes(QualifiedName table, Predicate<TableChange> which) {
        return steps.in(table, which).stream()
                .map(Step::causes)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private static String retypedOrDropped(TableChange change) {
        return GeneratedRebuilds.isRetyping(change) && change instanceof TableChange.AlterColumn alter
                ? alter.columns().to().name()
                : dropped(change);
    }

    private static String dropped(TableChange change) {
        return change instanceof TableChange.DropColumn drop ? drop.column().name() : "";
    }

    /** The columns of a key that goes, and with it what a foreign key may rest on. */
    private static Optional<Set<String>> droppedKey(TableChange change) {
        if (change instanceof TableChange.DropUnique drop) {
            return Optional.of(new HashSet<>(drop.unique().columns()));
        }
        if (change instanceof TableChange.DropPrimaryKey drop) {
            return Optional.of(new HashSet<>(drop.key().columns()));
        }
        return change instanceof TableChange.DropIndex drop && drop.index().unique()
                ? Optional.of(columns(drop.index()))
                : Optional.empty();
    }

    static Set<String> columns(IndexSchema index) {
        Set<String> columns = new HashSet<>();
        for (IndexPart part : index.parts()) {
            if (part instanceof IndexPart.OfColumn column) {
                columns.add(column.column());
            }
        }
        return columns;
    }

    private static String expressions(IndexSchema index) {
        StringBuilder expressions = new StringBuilder(index.where().orElse(""));
        for (IndexPart part : index.parts()) {
            if (part instanceof IndexPart.OfExpression expression) {
                expressions.append('\n').append(expression.sql());
            }
        }
        return expressions.toString();
    }
}
