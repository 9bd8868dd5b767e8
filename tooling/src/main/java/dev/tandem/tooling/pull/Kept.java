package dev.tandem.tooling.pull;

import dev.tandem.schema.EnumType;
import dev.tandem.schema.Named;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Role;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things of one kind that no model declares; whoever resolves one takes them over from the last snapshot.
 *
 * @param kind in the plural, {@code enum types}
 */
public record Kept(String kind, List<String> names) {

    public Kept {
        names = List.copyOf(names);
    }

    static List<Kept> of(Schema schema) {
        Undeclared undeclared = schema.undeclared();
        return Stream.of(
                        kept("schemas", undeclared.namespaces().stream(), Namespace::name),
                        kept("enum types", undeclared.enums().stream(), EnumType::name),
                        kept("sequences", undeclared.sequences().stream(), SequenceSchema::name),
                        kept("roles", undeclared.access().roles().stream(), Role::name),
                        kept("tables with row level security", secured(schema), TableSchema::name),
                        kept("policies", policies(schema), Policy::name),
                        kept(
                                "tables of other schemas",
                                outside(schema.tables().stream(), TableSchema::name),
                                TableSchema::name),
                        kept("views of other schemas", outside(plainViews(schema), ViewSchema::name), ViewSchema::name),
                        kept(
                                "materialized views",
                                schema.views().stream()
                                        .filter(view -> view.options().materialized()),
                                ViewSchema::name),
                        kept("views that others look after", undeclared.outsideViews().stream(), OutsideView::name))
                .filter(kept -> !kept.names().isEmpty())
                .toList();
    }

    private static <T extends Named<?>> Kept kept(String kind, Stream<T> things, Function<? super T, ?> name) {
        return new Kept(kind, things.map(name).map(Object::toString).toList());
    }

    private static <T> Stream<T> outside(Stream<T> things, Function<? super T, QualifiedName> name) {
        return things.filter(thing -> !name.apply(thing).schema().isEmpty());
    }

    private static Stream<ViewSchema> plainViews(Schema schema) {
        return schema.views().stream().filter(view -> !view.options().materialized());
    }

    private static Stream<TableSchema> secured(Schema schema) {
        return schema.tables().stream().filter(table -> table.security().enabled());
    }

    private static Stream<Policy> policies(Schema schema) {
        return Stream.concat(
                schema.tables().stream()
                        .map(TableSchema::security)
                        .map(RowSecurity::policies)
                        .flatMap(policies -> policies.stream()),
                schema.undeclared().access().policies().stream());
    }
}
