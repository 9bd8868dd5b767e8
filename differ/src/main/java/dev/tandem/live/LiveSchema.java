package dev.tandem.live;

import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a database holds at this moment.
 *
 * @param schema all that a schema has words for
 * @param unmodelled the rest, which was seen and is told
 */
public record LiveSchema(Schema schema, List<Unmodelled> unmodelled) {
    public LiveSchema {
        unmodelled = List.copyOf(unmodelled);
    }

    public LiveSchema withSchema(Schema newSchema) {
        return new LiveSchema(newSchema, unmodelled);
    }

    /** Without tables and views that are somebody else's, what lies in them, and namespaces that hold nothing else. */
    public LiveSchema without(Predicate<QualifiedName> ignored) {
        NamedSet<QualifiedName, TableSchema> tables = kept(schema.tables(), ignored);
        NamedSet<QualifiedName, ViewSchema> views = kept(schema.views(), ignored);
        return new LiveSchema(
                new Schema(tables, views, withoutEmptied(ignored)),
                unmodelled.stream()
                        .filter(thing -> !ignored.test(thing.table().orElse(thing.name())))
                        .toList());
    }

    private static <T extends Named<QualifiedName>> NamedSet<QualifiedName, T> kept(
            NamedSet<QualifiedName, T> all, Predicate<QualifiedName> ignored) {
        return all.stream().filter(thing -> !ignored.test(thing.name())).collect(NamedSet.collector());
    }

    private Undeclared withoutEmptied(Predicate<QualifiedName> ignored) {
        Undeclared undeclared = schema.undeclared();
        return undeclared.withNamespaces(undeclared.namespaces().stream()
                .filter(namespace -> namesIn(namespace).noneMatch(ignored)
                        || !namesIn(namespace).allMatch(ignored))
                .collect(NamedSet.collector()));
    }

    private Stream<QualifiedName> namesIn(Namespace namespace) {
        Undeclared undeclared = schema.undeclared();
        return Stream.of(
                        schema.tables().names(),
                        schema.views().names(),
                        undeclared.enums().names(),
                        undeclared.sequences().names())
                .flatMap(names -> names.stream().filter(name -> name.schema().equals(namespace.name())));
    }
}
