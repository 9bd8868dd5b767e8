package dev.tandem.sqlite.live;

import static java.util.stream.Collectors.toMap;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of a live schema in the upper and lower case of the wanted one: to SQLite they are the same. */
final class NameSpelling {

    private final Schema wanted;
    private final Map<String, String> relations;

    NameSpelling(Schema wanted) {
        this.wanted = wanted;
        this.relations = Stream.of(wanted.tables().names(), wanted.views().names())
                .flatMap(Collection::stream)
                .collect(toMap(name -> Names.folded(name.name()), QualifiedName::name, (one, other) -> one));
    }

    LiveSchema of(LiveSchema live) {
        Schema schema = live.schema();
        return new LiveSchema(
                schema.withTables(schema.tables().map(this::table))
                        .withViews(schema.views().map(view -> view.renamed(relation(view.name())))),
                live.unmodelled().stream().map(this::unmodelled).toList());
    }

    private Unmodelled unmodelled(Unmodelled thing) {
        return new Unmodelled(thing.kind(), thing.name(), thing.table().map(this::relation), thing.detail());
    }

    private QualifiedName relation(QualifiedName name) {
        return name.renamed(relations.getOrDefault(Names.folded(name.name()), name.name()));
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
