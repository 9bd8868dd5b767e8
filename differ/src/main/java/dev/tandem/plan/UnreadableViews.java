package dev.tandem.plan;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.sql.QueryNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Views that still read what goes, as far as that is certain. Their file would stop, and a new database could not have them. */
public final class UnreadableViews {

    private final Schema wanted;
    private final Map<String, Collection<String>> columns = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private UnreadableViews(Schema wanted) {
        this.wanted = wanted;
        wanted.tables()
                .forEach(table ->
                        columns.put(table.name().name(), table.columns().names()));
    }

    /** Refuses changes that leave a view without something that it reads. */
    public static void refuse(ChangeSet changes) {
        UnreadableViews views = new UnreadableViews(changes.schemas().to());
        changes.changes().forEach(views::change);
        if (!views.problems.isEmpty()) {
            throw new ProblemException(views.problems);
        }
    }

    private void change(Change change) {
        if (change instanceof Change.DropTable drop) {
            relation("table", drop.table().name());
        } else if (change instanceof Change.DropView drop) {
            relation("view", drop.view().name());
        } else if (change instanceof Change.AlterTable alter) {
            alter.changes().forEach(inside -> column(alter.tables().to().name(), inside));
        }
    }

    private void relation(String what, QualifiedName name) {
        boolean taken = Stream.of(wanted.tables(), wanted.views())
                .map(NamedSet::names)
                .flatMap(Collection::stream)
                .anyMatch(other -> other.name().equalsIgnoreCase(name.name()));
        if (!taken && isPlain(name)) {
            tell(query -> query.haveRelation(name.name()), "%s %s".formatted(what, name));
        }
    }

    private void column(QualifiedName table, TableChange change) {
        if (change instanceof TableChange.DropColumn drop && isPlain(table)) {
            String name = drop.column().name();
            boolean taken =
                    wanted.tables().get(table).columns().names().stream().anyMatch(name::equalsIgnoreCase);
            if (!taken) {
                tell(query -> query.haveColumn(List.of(table.name()), name), "column %s.%s".formatted(table, name));
            }
        }
    }

    /** Not in a schema of its own, of which a query may or may not speak. */
    private static boolean isPlain(QualifiedName name) {
        return name.equals(QualifiedName.of(name.name()));
    }

    private void tell(Predicate<QueryNames> reads, String what) {
        wanted.views().stream()
                .filter(view -> reads.test(new QueryNames(columns, view.definition())))
                .forEach(view -> problems.add(new Problem(
                        "TD212",
                        "view %s still reads %s, which goes".formatted(view.name(), what),
                        "it would have nothing to read",
                        "change the view together with it, or keep what it reads")));
    }
}
