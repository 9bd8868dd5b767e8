package dev.tandem.sqlite.live;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.List;

/** The names of a live schema in the upper and lower case of the wanted one: to SQLite they are the same. */
final class NameSpelling {

    private final Schema wanted;

    NameSpelling(Schema wanted) {
        this.wanted = wanted;
    }

    LiveSchema of(LiveSchema live) {
        Schema schema = live.schema();
        return new LiveSchema(
                schema.withTables(schema.tables().map(this::table))
                        .withViews(schema.views().map(this::view)),
                live.unmodelled().stream().map(this::unmodelled).toList());
    }

    private Unmodelled unmodelled(Unmodelled thing) {
        return new Unmodelled(thing.kind(), thing.name(), thing.table().map(this::relation), thing.detail());
    }

    private QualifiedName relation(QualifiedName name) {
        List<String> names =
                wanted.tables().names().stream().map(QualifiedName::name).toList();
        String spelled = Names.spelledIn(names, name.name());
        return name.renamed(names.contains(spelled) ? spelled : viewName(name));
    }

    private String viewName(QualifiedName name) {
        return Names.spelledIn(
                wanted.views().names().stream().map(QualifiedName::name).toList(), name.name());
    }

    private ViewSchema view(ViewSchema view) {
        return view.renamed(view.name().renamed(viewName(view.name())));
    }

    private TableSchema table(TableSchema table) {
        QualifiedName name = relation(table.name());
        return table.renamed(name)
                .withColumns(table.columns().map(column -> column.renamed(column(name, column.name()))))
                .withPrimaryKey(table.primaryKey().map(key -> new PrimaryKey(key.name(), columns(name, key.columns()))))
                .withForeignKeys(table.foreignKeys().map(key -> foreignKey(name, key)))
                .withIndexes(table.indexes().map(index -> index(name, index)));
    }

    private ForeignKey foreignKey(QualifiedName table, ForeignKey key) {
        QualifiedName target = relation(key.table());
        return key.withColumns(columns(table, key.columns())).referringTo(target, columns(target, key.referenced()));
    }

    private IndexSchema index(QualifiedName table, IndexSchema index) {
        List<String> names = wanted.tables().find(table).stream()
                .flatMap(found -> found.indexes().names().stream())
                .toList();
        return index.renamed(Names.spelledIn(names, index.name()))
                .withParts(index.parts().stream().map(part -> part(table, part)).toList());
    }

    private IndexPart part(QualifiedName table, IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column -> column.renamed(column(table, column.column()));
            case IndexPart.OfExpression expression -> expression;
        };
    }

    private List<String> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    private String column(QualifiedName table, String name) {
        return wanted.tables()
                .find(table)
                .map(found -> Names.spelledIn(found.columns().names(), name))
                .orElse(name);
    }
}
