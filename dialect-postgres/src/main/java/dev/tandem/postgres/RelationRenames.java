package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.rename.PassingName;
import dev.tandem.rename.RenameOrder;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * New names of indexes, of the constraints that are indexes, and of sequences. In Postgres these share one space of names
 * in a schema, across all its tables: when two tables swap names, so do their indexes, by way of a free name.
 */
final class RelationRenames {

    private record Relation(Pair<QualifiedName> names, Function<Pair<QualifiedName>, String> sql, List<Cause> causes) {}

    /** Why a longer name is no other name. */
    static final String SAME = "Postgres keeps 63 bytes of a name, and those are the same";

    private final List<Relation> relations = new ArrayList<>();

    void index(QualifiedName table, Pair<String> names, List<Cause> causes) {
        relations.add(new Relation(
                names.map(table::renamed),
                step -> "ALTER INDEX %s RENAME TO %s;"
                        .formatted(Quote.name(step.from()), Quote.name(step.to().name())),
                causes));
    }

    void constraint(QualifiedName table, Pair<String> names, List<Cause> causes) {
        relations.add(new Relation(
                names.map(table::renamed),
                step -> "ALTER TABLE %s RENAME CONSTRAINT %s TO %s;"
                        .formatted(
                                Quote.name(table),
                                Quote.name(step.from().name()),
                                Quote.name(step.to().name())),
                causes));
    }

    void sequence(Pair<QualifiedName> names, List<Cause> causes) {
        relations.add(new Relation(
                names,
                step -> "ALTER SEQUENCE %s RENAME TO %s;"
                        .formatted(Quote.name(step.from()), Quote.name(step.to().name())),
                causes));
    }

    void addTo(PhasedStatements<PostgresPhase> statements) {
        Map<QualifiedName, Relation> named = new HashMap<>();
        List<Relation> same = relations.stream()
                .filter(relation -> GivenName.isSame(relation.names().map(QualifiedName::name)))
                .toList();
        relations.removeAll(same);
        same.stream()
                .flatMap(relation -> relation.causes().stream())
                .forEach(cause -> statements.nothingToDo(cause, SAME));
        relations.forEach(relation -> named.put(relation.names().from(), relation));
        for (Pair<QualifiedName> step : steps()) {
            Relation relation = Objects.requireNonNull(named.remove(step.from()));
            named.put(step.to(), relation);
            statements.add(
                    PostgresPhase.RENAME_CONSTRAINTS_AND_INDEXES,
                    Statement.of(relation.sql().apply(step), relation.causes()));
        }
    }

    private List<Pair<QualifiedName>> steps() {
        List<Pair<QualifiedName>> wanted =
                relations.stream().map(Relation::names).toList();
        return RenameOrder.of(
                wanted,
                new Pair<>(
                        wanted.stream().map(Pair::from).collect(Collectors.toSet()),
                        wanted.stream().map(Pair::to).collect(Collectors.toSet())),
                (name, attempt) -> name.renamed(PassingName.of(attempt)));
    }
}
