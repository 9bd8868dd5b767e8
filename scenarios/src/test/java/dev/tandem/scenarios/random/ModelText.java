package dev.tandem.scenarios.random;

import static java.util.stream.Collectors.joining;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfIndex;
import dev.tandem.scenarios.random.Sketch.OfPart;
import dev.tandem.scenarios.random.Sketch.OfReference;
import dev.tandem.scenarios.random.Sketch.OfTable;
import dev.tandem.scenarios.random.Sketch.OfView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sketch as the Java source of a model. */
record ModelText(Sketch sketch) {

    /** The class of that name, which says what it is in a line. */
    String of(String className, String says) {
        return """
                import dev.tandem.declare.*;

                /** %s. */
                public final class %s extends Model {
                %s
                }
                """.formatted(
                        says,
                        className,
                        Stream.of(
                                        sketch.tables().stream().map(this::field),
                                        sketch.views().stream().map(this::view),
                                        sketch.tables().stream().map(this::tableClass))
                                .flatMap(it -> it)
                                .collect(joining("\n")));
    }

    private String field(OfTable table) {
        return "    public final %s %s = table(%s, new %1$s());"
                .formatted(className(table), table.id(), Literal.of(table.name()));
    }

    private static String className(OfTable table) {
        return "Table" + table.id().substring(1);
    }

    private String view(OfView view) {
        return "    { view(%s, %s); }"
                .formatted(Literal.of(view.name()), view.formula().java(this::inModel));
    }

    /** A table by its name, a column by the field of the table that has it. */
    private String inModel(String id) {
        return sketch.tables().stream()
                .flatMap(table -> table.id().equals(id)
                        ? Stream.of(Literal.of('"' + table.name().replace("\"", "\"\"") + '"'))
                        : Stream.of(table).filter(it -> it.has(id)).map(it -> it.id() + "." + id))
                .findFirst()
                .orElseThrow();
    }

    private String tableClass(OfTable table) {
        Stream<String> columns = table.columns().stream()
                .sorted(Comparator.comparing(it -> it.generated().isPresent()))
                .map(column -> column(table, column));
        String lines = Stream.concat(columns, Stream.of("{")).collect(joining("\n        "));
        String spans = spans(table).collect(joining("\n            "));
        return """

                    public final class %s extends Table {
                        %s
                            %s
                        }
                    }\
                """.formatted(className(table), lines, spans);
    }

    private String column(OfTable table, OfColumn column) {
        String said = Stream.of(
                        Optional.of(column.kind().declared(column.name())),
                        column.defaultValue().map(value -> ".defaultTo(%s)".formatted(value)),
                        column.backfill().map(value -> ".backfill(%s)".formatted(value)),
                        when(column.numbered(), ".autoIncrement()"),
                        when(column.collated(), ".collate(sqlite(\"NOCASE\"), postgres(\"C\"))"),
                        new Renames(sketch)
                                .inModel(table, column)
                                .map(former -> ".renamedFrom(%s)".formatted(Literal.of(former))),
                        when(table.primaryKey().equals(List.of(column.id())), ".primaryKey()"),
                        when(table.uniques().contains(List.of(column.id())), ".unique()"),
                        when(column.required() && column.generated().isEmpty(), ".notNull()"),
                        column.generated()
                                .map(it -> ".generatedAs(%s)%s"
                                        .formatted(it.formula().java(id -> id), it.virtual() ? ".virtual()" : "")),
                        table.referenceOf(column.id())
                                .filter(key -> key.columns().size() == 1)
                                .map(this::reference))
                .flatMap(Optional::stream)
                .collect(joining());
        return "public final Column<%s> %s = %s;".formatted(column.kind().javaType(), column.id(), said);
    }

    private static Optional<String> when(boolean holds, String said) {
        return Optional.of(said).filter(unused -> holds);
    }

    private String reference(OfReference key) {
        return ".references(%s)%s".formatted(referenced(key), key.actions());
    }

    private static String referenced(OfReference key) {
        return key.referenced().stream()
                .map(column -> "() -> %s.%s".formatted(key.table(), column))
                .collect(joining(", "));
    }

    private Stream<String> spans(OfTable table) {
        return Stream.of(
                        new Renames(sketch)
                                        .inModel(table)
                                        .map(former -> "renamedFrom(%s);".formatted(Literal.of(former)))
                                        .stream(),
                        Stream.of(table.primaryKey())
                                .filter(key -> key.size() > 1)
                                .map(key -> "primaryKey(%s);".formatted(String.join(", ", key))),
                        table.uniques().stream()
                                .filter(unique -> unique.size() > 1)
                                .map(unique -> "unique(%s);".formatted(String.join(", ", unique))),
                        table.indexes().stream().map(this::index),
                        table.checks().stream()
                                .map(check -> "check(%s, %s);"
                                        .formatted(
                                                Literal.of(check.name()),
                                                check.formula().java(id -> id))),
                        table.references().stream()
                                .filter(key -> key.columns().size() > 1)
                                .map(key -> "foreignKey(%s).references(%s)%s;"
                                        .formatted(String.join(", ", key.columns()), referenced(key), key.actions())))
                .flatMap(it -> it);
    }

    private String index(OfIndex index) {
        return "%s(%s)%s%s;"
                .formatted(
                        index.unique() ? "uniqueIndex" : "index",
                        index.parts().stream().map(ModelText::part).collect(joining(", ")),
                        index.where()
                                .map(it -> ".where(%s)".formatted(it.java(id -> id)))
                                .orElse(""),
                        index.name()
                                .map(it -> ".named(%s)".formatted(Literal.of(it)))
                                .orElse(""));
    }

    private static String part(OfPart part) {
        String java = part.isColumn()
                ? part.formula().columns().get(0)
                : "sql(%s)".formatted(part.formula().java(id -> id));
        return part.descending() ? java + ".desc()" : java;
    }
}
