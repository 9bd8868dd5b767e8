package dev.tandem.tooling.source;

import dev.tandem.declare.Column;
import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfGenerated;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.Generated;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a table's columns. */
final class ColumnSource {

    private static final String INDENT = ModelSource.INDENT.repeat(2);
    private static final String CONTINUED = INDENT + ModelSource.CONTINUED;

    private final OfTable table;
    private final ModelNames names;
    private final JavaTypes types;
    private final Imports imports;
    private final Arrows arrows;

    ColumnSource(OfTable table, ModelNames names, JavaTypes types, Imports imports, Arrows arrows) {
        this.table = table;
        this.names = names;
        this.types = types;
        this.imports = imports;
        this.arrows = arrows;
    }

    String of(OfColumn column) {
        Class<?> type = types.of(table, column);
        Chain chain = new Chain(
                INDENT,
                "public final %s<%s> %s = %s"
                        .formatted(
                                imports.use(Column.class),
                                imports.use(type),
                                names.column(table.name(), column.name()),
                                word(column, type)));
        collation(column, chain);
        if (!column.oneOf().isEmpty()) {
            chain.call("oneOf(%s)"
                    .formatted(column.oneOf().stream().map(JavaText::literal).collect(Collectors.joining(", "))));
        }
        column.generated()
                .ifPresentOrElse(generated -> generated(column, generated, chain), () -> plain(column, chain));
        return chain.toString();
    }

    private String word(OfColumn column, Class<?> type) {
        String name = JavaText.literal(column.name());
        if (column.type() instanceof ColumnType.Sized sized) {
            String word = sized.word().equals("char") ? "character" : sized.word();
            return "%s(%s, %d)".formatted(word, name, sized.length());
        }
        if (column.type() instanceof ColumnType.Numeric numeric) {
            return "numeric(%s, %d, %d)".formatted(name, numeric.precision(), numeric.scale());
        }
        if (column.type() instanceof ColumnType.Custom custom) {
            return "custom(%s, %s.class, %s)"
                    .formatted(name, imports.use(type), SqlText.pieces(custom.words(), CONTINUED));
        }
        String word = column.type().describe();
        return "%s(%s)".formatted(word.equals("double precision") ? "doublePrecision" : word, name);
    }

    private static void collation(OfColumn column, Chain chain) {
        String pieces = List.of(
                        column.collation().sqlite().map(name -> "sqlite(%s)".formatted(JavaText.literal(name))),
                        column.collation().postgres().map(name -> "postgres(%s)".formatted(JavaText.literal(name))))
                .stream()
                .flatMap(piece -> piece.stream())
                .collect(Collectors.joining(", "));
        if (!pieces.isEmpty()) {
            chain.call("collate(%s)".formatted(pieces));
        }
    }

    private static void generated(OfColumn column, OfGenerated generated, Chain chain) {
        chain.call("generatedAs(%s)".formatted(SqlText.plain(generated.expression(), CONTINUED)));
        if (generated.storage() == Generated.Storage.VIRTUAL) {
            chain.call("virtual()");
        }
        if (column.notNull()) {
            chain.call("notNull()");
        }
    }

    private void plain(OfColumn column, Chain chain) {
        boolean isKey = table.primaryKey().filter(key -> isOnly(key, column)).isPresent();
        if (isKey) {
            chain.call("primaryKey()");
        }
        if (column.autoIncrement()) {
            chain.call("autoIncrement()");
        }
        boolean isInKey = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        if (column.notNull() && !isInKey) {
            chain.call("notNull()");
        }
        table.uniques().stream()
                .filter(key -> isOnly(key, column))
                .findFirst()
                .ifPresent(key -> chain.call("%s(%s)"
                        .formatted(
                                key.nullsNotDistinct() ? "uniqueNullsNotDistinct" : "unique",
                                key.name().map(JavaText::literal).orElse(""))));
        column.defaultValue()
                .ifPresent(value -> chain.call(new DefaultText(imports, CONTINUED).of(column.type(), value)));
        table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.name())))
                .findFirst()
                .ifPresent(key -> reference(key, column, chain));
    }

    private static boolean isOnly(OfKey key, OfColumn column) {
        return key.columns().equals(List.of(column.name()));
    }

    private void reference(OfForeignKey key, OfColumn column, Chain chain) {
        chain.call("references(%s)".formatted(arrows.fromField(column.name(), key)));
        KeyWords.add(key, chain);
    }
}
