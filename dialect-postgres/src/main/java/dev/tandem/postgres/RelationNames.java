package dev.tandem.postgres;

import dev.tandem.schema.Named;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a schema that no two things can have, be they tables, views, indexes or sequences. */
final class RelationNames {

    private RelationNames() {}

    static Set<QualifiedName> in(Schema schema) {
        Set<QualifiedName> names = new HashSet<>(schema.tables().names());
        names.addAll(schema.views().names());
        names.addAll(schema.undeclared().sequences().names());
        schema.tables().forEach(table -> in(table).map(table.name()::renamed).forEach(names::add));
        return names;
    }

    private static Stream<String> in(TableSchema table) {
        Stream<String> key = table.primaryKey().stream()
                .map(PrimaryKey::name)
                .map(name ->
                        name.orElseGet(() -> GivenName.primaryKey(table.name().name())));
        Stream<String> keys = Stream.concat(key, table.uniques().stream().map(Named::name));
        Stream<String> sequences = table.columns().stream()
                .map(column -> ColumnSql.identity(column)
                        .map(identity -> identity.sequence().name())
                        .orElseGet(() -> GivenName.sequence(table.name().name(), column.name())));
        return Stream.of(keys, table.indexes().stream().map(Named::name), sequences)
                .flatMap(names -> names);
    }
}
