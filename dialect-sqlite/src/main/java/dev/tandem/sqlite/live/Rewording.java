package dev.tandem.sqlite.live;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;
import java.util.Map;
import java.util.Set;

/**
 * A live schema in the words of another one, wherever both mean the same to SQLite. What SQLite does not keep is taken from
 * the other schema and can never differ:
 *
 * <ul>
 *   <li>the names of foreign keys and of primary keys, which nothing can ask for and our own files leave out
 *   <li>the name of a check that was written without one
 *   <li>upper and lower case of names, which it keeps and never tells apart
 *   <li>which views are somebody else's
 * </ul>
 *
 * <p>Texts that agree in their {@link Wording} are the same too: SQLite keeps them as they were written and patches them on
 * every ALTER.
 */
final class Rewording {

    private final Schema wanted;
    private final LiveSchema live;
    private final Map<QualifiedName, Set<String>> unnamedChecks;

    Rewording(Schema wanted, LiveSchema live) {
        this.wanted = wanted;
        this.live = new NameSpelling(wanted).of(live);
        this.unnamedChecks = unnamedChecks(this.live);
    }

    LiveSchema reworded() {
        NamedSet<QualifiedName, ViewSchema> views = live.schema().views();
        return live.withSchema(new Schema(
                live.schema().tables().map(this::table),
                views.stream()
                        .filter(view -> !wanted.undeclared().outsideViews().contains(view.name()))
                        .map(this::view)
                        .collect(NamedSet.collector()),
                Undeclared.NONE.withOutsideViews(outside(views))));
    }

    private NamedSet<QualifiedName, OutsideView> outside(NamedSet<QualifiedName, ViewSchema> views) {
        return wanted.undeclared().outsideViews().stream()
                .filter(view -> views.contains(view.name()))
                .collect(NamedSet.collector());
    }

    private TableSchema table(TableSchema table) {
        return wanted.tables()
                .find(table.name())
                .map(found ->
                        new TableRewording(table, found, unnamedChecks.getOrDefault(table.name(), Set.of())).reworded())
                .orElse(table);
    }

    private static Map<QualifiedName, Set<String>> unnamedChecks(LiveSchema live) {
        return live.unmodelled().stream()
                .filter(thing -> thing.kind() == Kind.UNNAMED_CHECK)
                .collect(groupingBy(
                        thing -> thing.table().orElseThrow(),
                        mapping(thing -> thing.name().name(), toSet())));
    }

    private ViewSchema view(ViewSchema view) {
        return wanted.views()
                .find(view.name())
                .filter(found -> Wording.of(found.definition()).equals(Wording.of(view.definition())))
                .orElse(view);
    }
}
