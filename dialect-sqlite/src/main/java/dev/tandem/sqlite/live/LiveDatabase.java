package dev.tandem.sqlite.live;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import dev.tandem.sqlite.text.UnreadableTextException;
import dev.tandem.sqlite.text.ViewText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All of a database, put together from its catalogue. */
final class LiveDatabase {

    private final Catalogue catalogue;
    private final DistinctNames indexNames = new DistinctNames();
    private final List<Unmodelled> unmodelled = new ArrayList<>();

    LiveDatabase(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.indexes().forEach(index -> indexNames.take(index.name()));
    }

    LiveSchema read() {
        NamedSet<QualifiedName, TableSchema> tables =
                ofType("table").map(this::table).collect(NamedSet.collector());
        NamedSet<QualifiedName, ViewSchema> views =
                ofType("view").map(this::view).collect(NamedSet.collector());
        ofType("virtual").forEach(table -> note(Kind.VIRTUAL_TABLE, table));
        ofType("shadow").forEach(table -> note(Kind.SHADOW_TABLE, table));
        catalogue
                .triggers()
                .forEach(trigger -> unmodelled.add(Unmodelled.in(
                        QualifiedName.of(trigger.relation()), Kind.TRIGGER, trigger.name(), trigger.sql())));
        return new LiveSchema(new Schema(tables, views), unmodelled);
    }

    private Stream<Catalogue.Relation> ofType(String type) {
        return catalogue.relations().stream().filter(relation -> relation.type().equals(type));
    }

    private TableSchema table(Catalogue.Relation table) {
        return readable(table, () -> new LiveTable(table, catalogue, unmodelled::add).read(indexNames));
    }

    private ViewSchema view(Catalogue.Relation view) {
        QualifiedName name = QualifiedName.of(view.name());
        ViewText text = readable(view, () -> ViewText.of(view.sql()));
        text.columns()
                .ifPresent(columns -> unmodelled.add(Unmodelled.in(name, Kind.VIEW_COLUMNS, view.name(), columns)));
        return new ViewSchema(name, text.definition());
    }

    private static <T> T readable(Catalogue.Relation relation, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableTextException e) {
            throw LiveTable.unreadable(QualifiedName.of(relation.name()), String.valueOf(e.getMessage()));
        }
    }

    private void note(Kind kind, Catalogue.Relation table) {
        unmodelled.add(Unmodelled.of(kind, QualifiedName.of(table.name()), table.sql()));
    }
}
