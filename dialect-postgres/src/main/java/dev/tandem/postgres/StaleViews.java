package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.problem.Problem;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import dev.tandem.sql.QueryNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Views that are taken over from the last snapshot and still read something under a name that it loses. Postgres would
 * carry the rename into the view, but only there: the snapshot would go on with a query that nothing can run.
 */
final class StaleViews {

    private final Schema wanted;
    private final Map<String, Collection<String>> columns = new HashMap<>();

    private StaleViews(Schema wanted) {
        this.wanted = wanted;
        wanted.tables()
                .forEach(table ->
                        columns.put(table.name().name(), table.columns().names()));
    }

    static Stream<Problem> problems(ChangeSet changes) {
        StaleViews views = new StaleViews(changes.schemas().to());
        return changes.changes().stream().flatMap(views::stale);
    }

    private Stream<Problem> stale(Change change) {
        if (change instanceof Change.RenameTable rename
                && !isTaken(rename.names().from())) {
            String name = rename.names().from().name();
            return readers(query -> query.haveRelation(name))
                    .map(view ->
                            problem(view, "table " + name, rename.names().to().name()));
        }
        if (change instanceof Change.RenameColumn rename && !isTaken(rename)) {
            String table = rename.table().name();
            String name = rename.names().from();
            return readers(query -> query.haveColumn(List.of(table), name))
                    .map(view -> problem(
                            view, "column " + table + "." + name, rename.names().to()));
        }
        return Stream.empty();
    }

    private boolean isTaken(QualifiedName relation) {
        return Stream.concat(wanted.tables().names().stream(), wanted.views().names().stream())
                .anyMatch(other -> other.name().equalsIgnoreCase(relation.name()));
    }

    private boolean isTaken(Change.RenameColumn rename) {
        return wanted.tables()
                .find(rename.table())
                .map(TableSchema::columns)
                .filter(all -> all.names().stream().noneMatch(rename.names().from()::equalsIgnoreCase))
                .isEmpty();
    }

    private Stream<ViewSchema> readers(Predicate<QueryNames> reads) {
        return wanted.views().stream().filter(view -> reads.test(new QueryNames(columns, view.definition())));
    }

    private static Problem problem(ViewSchema view, String what, String name) {
        return new Problem(
                "TD247",
                "view %s still reads %s, which is to be called %s".formatted(view.name(), what, name),
                "the view is kept as the last snapshot has it, and that query would have nothing to read",
                view.name().schema().isEmpty()
                        ? "declare %s in the model, by view(…) with the new name in its query".formatted(view.name())
                        : "keep the old name, or change the view together with it");
    }
}
