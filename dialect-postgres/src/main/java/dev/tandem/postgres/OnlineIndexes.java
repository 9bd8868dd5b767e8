package dev.tandem.postgres;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Indexes of tables with rows, built and dropped while others write. */
final class OnlineIndexes {

    private final ChangeSet changes;
    private final Pair<Schema> schemas;
    private final List<Step> steps;
    private final PhasedStatements<PostgresPhase> statements;
    private final Pair<Set<QualifiedName>> names;
    private int passing;

    /**
     * Of a migration.
     *
     * @param schemas as it is after the renames, and as it is to be
     */
    OnlineIndexes(
            ChangeSet changes, Pair<Schema> schemas, List<Step> steps, PhasedStatements<PostgresPhase> statements) {
        this.changes = changes;
        this.schemas = schemas;
        this.steps = steps;
        this.statements = statements;
        this.names = schemas.map(RelationNames::in);
    }

    /**
     * Builds the index that a constraint is to take over.
     *
     * @return its name, which is another one while the constraint's own is in use
     */
    String build(Step step, String name, String columns, List<Hazard> more) {
        String built = names.from().contains(step.table().renamed(name)) ? passingName(name) : name;
        statements.add(
                PostgresPhase.BUILD_UNIQUE_INDEXES,
                step.statement(
                        "CREATE UNIQUE INDEX CONCURRENTLY %s ON %s %s;"
                                .formatted(Quote.name(built), Quote.name(step.table()), columns),
                        more));
        return built;
    }

    /** One that takes the place of another is built under a passing name, so that at any time there is one of them. */
    void create(Step step, IndexSchema index) {
        if (index.unique()) {
            boolean swaps = names.from().contains(step.table().renamed(index.name()));
            boolean early = dropped(step.table(), index.name()).anyMatch(old -> !isNeeded(step.table(), old));
            create(
                    step,
                    index,
                    PostgresPhase.BUILD_UNIQUE_INDEXES,
                    Optional.of(early ? PostgresPhase.NAME_UNIQUE_INDEXES : PostgresPhase.CREATE_INDEXES)
                            .filter(phase -> swaps));
            return;
        }
        boolean swaps = dropped(step.table(), index.name()).anyMatch(old -> staysTillTheEnd(step.table(), old));
        create(
                step,
                index,
                PostgresPhase.BUILD_INDEXES,
                Optional.of(PostgresPhase.NAME_BUILT_INDEXES).filter(phase -> swaps));
    }

    private void create(Step step, IndexSchema index, PostgresPhase phase, Optional<PostgresPhase> naming) {
        String built = naming.isPresent() ? passingName(index.name()) : index.name();
        statements.add(
                phase,
                step.statement(
                        IndexSql.createConcurrently(step.table(), index.renamed(built)),
                        IndexSql.hazards(step.table(), index)));
        naming.ifPresent(later -> statements.add(
                later,
                Statement.of(
                        "ALTER INDEX %s RENAME TO %s;"
                                .formatted(Quote.name(step.table().renamed(built)), Quote.name(index.name())),
                        step.causes())));
    }

    /**
     * For a moment not concurrently, where a foreign key stands on it that goes in the transaction of the other changes, or
     * where a table gets its name before all else.
     */
    void drop(Step step, IndexSchema index) {
        QualifiedName name = step.table().renamed(index.name());
        boolean inTheWay = NamesInTheWay.isNewNameOfTable(changes, name);
        if (inTheWay || isNeeded(step.table(), index)) {
            statements.add(
                    inTheWay ? PostgresPhase.DROP_INDEXES_IN_THE_WAY : PostgresPhase.DROP_INDEXES,
                    step.statement(
                            IndexSql.drop(step.table(), index),
                            PostgresHazard.DROP_INDEX_LOCKS.at(step.table(), index.name())));
            return;
        }
        statements.add(
                staysTillTheEnd(step.table(), index)
                        ? PostgresPhase.DROP_REPLACED_INDEXES
                        : PostgresPhase.DROP_INDEXES_CONCURRENTLY,
                step.statement("DROP INDEX CONCURRENTLY %s;".formatted(Quote.name(name)), List.of()));
    }

    /** Whether a foreign key may stand on it. */
    private boolean isNeeded(QualifiedName table, IndexSchema index) {
        return index.unique()
                && schemas.from().tables().stream()
                        .flatMap(child -> child.foreignKeys().stream())
                        .anyMatch(key -> key.table().equals(table));
    }

    /** Where nothing that it stands on goes or changes, and nothing but its successor wants its name. */
    private boolean staysTillTheEnd(QualifiedName table, IndexSchema index) {
        boolean disturbed = steps.stream()
                .anyMatch(step -> step.table().equals(table)
                        && (step.change() instanceof TableChange.DropColumn
                                || GeneratedRebuilds.isRetyping(step.change())));
        boolean nameIsWanted = names.to().contains(table.renamed(index.name())) && !isReplaced(table, index.name());
        return !index.unique() && !disturbed && !nameIsWanted;
    }

    private boolean isReplaced(QualifiedName table, String name) {
        return steps.stream()
                .anyMatch(step -> step.table().equals(table)
                        && step.change() instanceof TableChange.CreateIndex create
                        && !create.index().unique()
                        && create.index().name().equals(name));
    }

    /** The index of this name that goes. */
    private Stream<IndexSchema> dropped(QualifiedName table, String name) {
        return steps.stream()
                .filter(step -> step.table().equals(table))
                .map(Step::change)
                .filter(TableChange.DropIndex.class::isInstance)
                .map(change -> ((TableChange.DropIndex) change).index())
                .filter(index -> index.name().equals(name));
    }

    private String passingName(String name) {
        passing++;
        return GivenName.stored("__tandem_build_%d_%s".formatted(passing, name));
    }
}
