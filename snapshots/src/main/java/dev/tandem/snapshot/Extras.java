package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema holds and drizzle-kit's snapshots have no field for: collations, deferrable constraints, columns that
 * an index includes, STRICT and WITHOUT ROWID. It goes into the journal, whose unknown keys drizzle-kit keeps.
 */
final class Extras {

    private Extras() {}

    /** The extras of each table that has some. */
    static Json.Members of(Schema schema) {
        Map<String, Json> tables = new LinkedHashMap<>();
        for (TableSchema table : schema.tables()) {
            Json.Members extras = of(table);
            if (!extras.byKey().isEmpty()) {
                tables.put(table.name().toString(), extras);
            }
        }
        return new Json.Members(tables);
    }

    private static Json.Members of(TableSchema table) {
        Map<String, Json> extras = new LinkedHashMap<>();
        if (!table.options().isEmpty()) {
            extras.put(
                    "options",
                    new Json.Items(
                            table.options().stream().<Json>map(Extras::text).toList()));
        }
        Map<String, Json> collations = new LinkedHashMap<>();
        table.columns()
                .forEach(column ->
                        column.collation().ifPresent(name -> collations.put(column.name(), new Json.Text(name))));
        putUnlessEmpty(extras, "collations", collations);
        Map<String, Json> foreignKeys = new LinkedHashMap<>();
        table.foreignKeys().forEach(key -> putDeferral(foreignKeys, key.name(), key.deferral()));
        putUnlessEmpty(extras, "foreignKeys", foreignKeys);
        Map<String, Json> uniques = new LinkedHashMap<>();
        table.uniques().forEach(unique -> putDeferral(uniques, unique.name(), unique.deferral()));
        putUnlessEmpty(extras, "uniques", uniques);
        putUnlessEmpty(extras, "indexes", IndexExtras.of(table));
        return new Json.Members(extras);
    }

    private static Json.Text text(Enum<?> constant) {
        return new Json.Text(constant.name());
    }

    private static void putDeferral(Map<String, Json> deferrals, String name, Deferral deferral) {
        if (deferral != Deferral.NOT_DEFERRABLE) {
            deferrals.put(name, text(deferral));
        }
    }

    private static void putUnlessEmpty(Map<String, Json> extras, String key, Map<String, Json> members) {
        if (!members.isEmpty()) {
            extras.put(key, new Json.Members(members));
        }
    }

    /** Puts them back where the thing they belong to is still there; drizzle-kit may have dropped it since. */
    static Schema applyTo(Schema schema, Json.Members extras) {
        return schema.withTables(schema.tables()
                .map(table -> extras.byKey().get(table.name().toString()) instanceof Json.Members ours
                        ? applyTo(table, ours)
                        : table));
    }

    private static TableSchema applyTo(TableSchema table, Json.Members extras) {
        Map<String, String> collations = texts(extras, "collations");
        Map<String, String> foreignKeys = texts(extras, "foreignKeys");
        Map<String, String> uniques = texts(extras, "uniques");
        TableSchema indexed = extras.byKey().get("indexes") instanceof Json.Members indexes
                ? IndexExtras.applyTo(table, indexes)
                : table;
        return indexed.withOptions(options(extras))
                .withColumns(table.columns().map(column -> collate(column, collations)))
                .withForeignKeys(table.foreignKeys().map(key -> defer(key, deferral(foreignKeys, key.name()))))
                .withUniques(table.uniques().map(unique -> defer(unique, deferral(uniques, unique.name()))));
    }

    private static ColumnSchema collate(ColumnSchema column, Map<String, String> collations) {
        return column.withCollation(Optional.ofNullable(collations.get(column.name())));
    }

    private static ForeignKey defer(ForeignKey key, Deferral deferral) {
        return new ForeignKey(
                key.name(), key.columns(), key.table(), key.referenced(), key.onDelete(), key.onUpdate(), deferral);
    }

    private static UniqueConstraint defer(UniqueConstraint unique, Deferral deferral) {
        return new UniqueConstraint(unique.name(), unique.columns(), unique.nullsNotDistinct(), deferral);
    }

    private static Deferral deferral(Map<String, String> deferrals, String name) {
        String text = deferrals.getOrDefault(name, Deferral.NOT_DEFERRABLE.name());
        return constant(Deferral.values(), text);
    }

    private static Set<TableOption> options(Json.Members extras) {
        Set<TableOption> options = EnumSet.noneOf(TableOption.class);
        if (extras.byKey().get("options") instanceof Json.Items items) {
            for (Json item : items.items()) {
                options.add(constant(TableOption.values(), item instanceof Json.Text text ? text.value() : ""));
            }
        }
        return options;
    }

    private static Map<String, String> texts(Json.Members extras, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (extras.byKey().get(key) instanceof Json.Members members) {
            members.byKey()
                    .forEach((name, value) -> texts.put(name, value instanceof Json.Text text ? text.value() : ""));
        }
        return texts;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> SnapshotProblem.cannotHold("_journal.json", "the word \"%s\"".formatted(name)));
    }
}
