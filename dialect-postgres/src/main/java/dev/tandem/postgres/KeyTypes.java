package dev.tandem.postgres;

import dev.tandem.problem.Problem;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys and indexes over types that Postgres cannot compare. */
final class KeyTypes {

    /** Those of one set compare with each other, in both directions. */
    private static final List<Set<TypeFamily>> COMPARABLE = List.of(
            EnumSet.of(TypeFamily.SMALLINT, TypeFamily.INTEGER, TypeFamily.BIGINT),
            EnumSet.of(TypeFamily.TEXT, TypeFamily.VARCHAR, TypeFamily.CHAR),
            EnumSet.of(TypeFamily.DATE, TypeFamily.TIMESTAMP, TypeFamily.TIMESTAMPTZ),
            EnumSet.of(TypeFamily.REAL, TypeFamily.DOUBLE));

    /** Each becomes one of those behind it without being asked to, which will do for the side that refers. */
    private static final List<Set<TypeFamily>> WIDENING = List.of(
            EnumSet.of(TypeFamily.SMALLINT, TypeFamily.INTEGER, TypeFamily.BIGINT),
            EnumSet.of(TypeFamily.NUMERIC),
            EnumSet.of(TypeFamily.REAL, TypeFamily.DOUBLE));

    private KeyTypes() {}

    static Stream<Problem> problems(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> Stream.concat(
                        table.foreignKeys().stream().flatMap(key -> differing(schema, table, key).stream()),
                        unordered(table)));
    }

    private static Optional<Problem> differing(Schema schema, TableSchema child, ForeignKey key) {
        NamedSet<String, ColumnSchema> parent =
                schema.tables().find(key.table()).map(TableSchema::columns).orElse(NamedSet.of());
        return IntStream.range(
                        0, Math.min(key.columns().size(), key.referenced().size()))
                .mapToObj(at -> differing(
                        child,
                        key,
                        child.columns().find(key.columns().get(at)),
                        parent.find(key.referenced().get(at))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> differing(
            TableSchema child, ForeignKey key, Optional<ColumnSchema> from, Optional<ColumnSchema> to) {
        if (from.isEmpty() || to.isEmpty() || compare(family(from.get()), family(to.get()))) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                "TD244",
                "foreign key %s of %s compares %s, which is %s, with %s, which is %s"
                        .formatted(
                                key.name(),
                                child.name(),
                                from.get().name(),
                                from.get().type(),
                                key.table() + "." + to.get().name(),
                                to.get().type()),
                "Postgres has no way to compare the two types",
                "give both columns one type"));
    }

    /** Whether one refers to the other; of types that are not known here only Postgres can tell. */
    static boolean compare(TypeFamily from, TypeFamily to) {
        return from == to
                || from == TypeFamily.OTHER
                || to == TypeFamily.OTHER
                || widens(from, to)
                || COMPARABLE.stream().anyMatch(set -> set.contains(from) && set.contains(to));
    }

    private static boolean widens(TypeFamily from, TypeFamily to) {
        int place = place(from);
        boolean fromTime = from == TypeFamily.TIME && (to == TypeFamily.TIMETZ || to == TypeFamily.INTERVAL);
        return fromTime || (place >= 0 && place <= place(to));
    }

    private static int place(TypeFamily number) {
        return IntStream.range(0, WIDENING.size())
                .filter(at -> WIDENING.get(at).contains(number))
                .findFirst()
                .orElse(-1);
    }

    private static Stream<Problem> unordered(TableSchema table) {
        Stream<Stream<String>> keys = Stream.of(
                table.primaryKey().stream().flatMap(key -> key.columns().stream()),
                table.uniques().stream().flatMap(unique -> unique.columns().stream()),
                table.indexes().stream()
                        .filter(index -> index.options().method().equals("btree"))
                        .flatMap(index -> index.parts().stream())
                        .filter(part -> part instanceof IndexPart.OfColumn column
                                && column.operatorClass().isEmpty())
                        .map(part -> ((IndexPart.OfColumn) part).column()));
        return keys.flatMap(columns -> columns)
                .distinct()
                .flatMap(column -> table.columns().find(column).stream())
                .filter(column -> family(column) == TypeFamily.JSON)
                .map(column -> new Problem(
                        "TD245",
                        "column %s.%s is json and part of a key or index".formatted(table.name(), column.name()),
                        "Postgres keeps json as it was written and cannot tell whether two are equal",
                        "make it jsonb, or take it out of the key or index"));
    }

    private static TypeFamily family(ColumnSchema column) {
        return TypeName.of(column.type()).family();
    }
}
