package dev.tandem.sqlite.live;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    Rewording(Schema wanted, LiveSchema live) {
        this.wanted = wanted;
        this.live = new NameSpelling(wanted).of(live);
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
                .map(found -> new TableRewording(table, found, unnamedChecks(table)).reworded())
                .orElse(table);
    }

    private Set<String> unnamedChecks(TableSchema table) {
        return live.unmodelled().stream()
                .filter(thing ->
                        thing.kind() == Kind.UNNAMED_CHECK && thing.table().equals(Optional.of(table.name())))
                .map(Unmodelled::name)
                .map(QualifiedName::name)
                .collect(Collectors.toSet());
    }

    private ViewSchema view(ViewSchema view) {
        return wanted.views()
                .find(view.name())
                .filter(found -> Wording.of(found.definition()).equals(Wording.of(view.definition())))
                .orElse(view);
    }
}
