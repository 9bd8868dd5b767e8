package dev.tandem.tooling.source;

import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Table;
import dev.tandem.schema.TableOption;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The class of a table: a field for each column, and a block below them for what spans columns. */
final class TableSource {

    private static final String INDENT = ModelSource.INDENT.repeat(3);
    private static final String CONTINUED = INDENT + ModelSource.CONTINUED;

    private final OfTable table;
    private final ModelNames names;
    private final Arrows arrows;

    TableSource(OfTable table, ModelNames names, ClassName model) {
        this.table = table;
        this.names = names;
        this.arrows = new Arrows(table, names, model);
    }

    String of(JavaTypes types, Imports imports) {
        ColumnSource columns = new ColumnSource(table, names, types, imports, arrows);
        return "    public final class %s extends %s {\n".formatted(names.type(table), imports.use(Table.class))
                + table.columns().stream().map(columns::of).collect(Collectors.joining())
                + block()
                + "    }\n";
    }

    private String block() {
        String statements = String.join(
                "",
                statements(table.primaryKeys().stream()
                        .filter(key -> spans(key.columns()))
                        .map(this::primaryKey)
                        .toList()),
                statements(table.uniques().stream()
                        .filter(key -> spans(key.columns()))
                        .map(this::unique)
                        .toList()),
                statements(table.foreignKeys().stream()
                        .filter(key -> spans(key.columns()))
                        .map(this::foreignKey)
                        .toList()),
                statements(table.indexes().stream().map(this::index).toList()),
                checks(),
                options());
        return statements.isEmpty() ? "" : "\n        {\n" + statements + "        }\n";
    }

    private static String statements(List<Chain> chains) {
        return chains.stream().map(Chain::toString).collect(Collectors.joining());
    }

    private static boolean spans(List<String> columns) {
        return columns.size() > 1;
    }

    private Chain primaryKey(OfKey key) {
        return named(key, new Chain(INDENT, "primaryKey(%s)".formatted(fields(key.columns()))));
    }

    private Chain unique(OfKey key) {
        Chain chain = new Chain(INDENT, "unique(%s)".formatted(fields(key.columns())));
        return named(key, key.nullsNotDistinct() ? chain.call("nullsNotDistinct()") : chain);
    }

    private static Chain named(OfKey key, Chain chain) {
        key.name().ifPresent(name -> chain.call("named(%s)".formatted(JavaText.literal(name))));
        return chain;
    }

    private Chain foreignKey(OfForeignKey key) {
        Chain chain = new Chain(INDENT, "foreignKey(%s)".formatted(fields(key.columns())))
                .call("references(%s)".formatted(arrows.fromBlock(key)));
        KeyWords.add(key, chain);
        return chain;
    }

    private Chain index(OfIndex index) {
        String parts = index.parts().stream().map(this::part).collect(Collectors.joining(", "));
        Chain chain = new Chain(INDENT, "%s(%s)".formatted(index.unique() ? "uniqueIndex" : "index", parts));
        if (index.nullsNotDistinct()) {
            chain.call("nullsNotDistinct()");
        }
        index.where().ifPresent(where -> chain.call("where(%s)".formatted(SqlText.plain(where, CONTINUED))));
        if (!index.include().isEmpty()) {
            chain.call("include(%s)".formatted(fields(index.include())));
        }
        index.name().ifPresent(name -> chain.call("named(%s)".formatted(JavaText.literal(name))));
        return chain;
    }

    private String part(OfPart part) {
        return switch (part) {
            case OfPart.OfIndexedColumn column -> field(column.column()) + (column.descending() ? ".desc()" : "");
            case OfPart.OfExpression expression -> SqlText.marked(expression.expression(), CONTINUED);
        };
    }

    private String checks() {
        return table.checks().stream()
                .map(check -> new Chain(
                        INDENT,
                        "check(%s, %s)"
                                .formatted(
                                        JavaText.literal(check.name()), SqlText.plain(check.expression(), CONTINUED))))
                .map(Chain::toString)
                .collect(Collectors.joining());
    }

    private String options() {
        return table.options().stream()
                .sorted()
                .map(option -> INDENT + (option == TableOption.STRICT ? "strict" : "withoutRowid") + "();\n")
                .collect(Collectors.joining());
    }

    private String fields(Collection<String> columns) {
        return columns.stream().map(this::field).collect(Collectors.joining(", "));
    }

    private String field(String column) {
        return names.column(table.name(), column);
    }
}
