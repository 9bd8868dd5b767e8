package dev.tandem.snapshot;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the constraints of a table look like in both formats. */
final class ConstraintJson {

    private ConstraintJson() {}

    /** Named things, each under its own name. */
    static <T extends Named<String>> NamedSet<String, T> named(Fields parent, String key, Function<Fields, T> read) {
        return named(parent, key, name -> name, read);
    }

    /** Named things, each under the key that its name amounts to. */
    static <K, T extends Named<K>> NamedSet<K, T> named(
            Fields parent, String key, Function<K, String> keyOf, Function<Fields, T> read) {
        return NamedSet.copyOf(parent.each(key, fields -> {
            T thing = read.apply(fields);
            if (!keyOf.apply(thing.name()).equals(fields.key())) {
                throw fields.malformed("name", "is not the key it stands under");
            }
            return thing;
        }));
    }

    static NamedSet<String, CheckConstraint> readChecks(Fields table) {
        return named(table, "checkConstraints", check -> new CheckConstraint(check.text("name"), check.text("value")));
    }

    static void writeChecks(TableSchema table, JsonOutput json) {
        json.objects("checkConstraints", table.checks(), CheckConstraint::name, check -> {
            json.text("name", check.name());
            json.text("value", check.expression());
        });
    }

    static ReferentialAction readAction(Fields key, String when) {
        return key.optionalText(when)
                .map(text -> Arrays.stream(ReferentialAction.values())
                        .filter(action -> action.sql().equals(text))
                        .findFirst()
                        .orElseThrow(() -> key.malformed(when, "is no action: " + text)))
                .orElse(ReferentialAction.NO_ACTION);
    }

    /** Either the key of several columns, which has a name, or the column that says it is one. */
    static Optional<PrimaryKey> readPrimaryKey(Fields table, List<String> flagged) {
        List<PrimaryKey> keys = table.each(
                "compositePrimaryKeys",
                key -> new PrimaryKey(Optional.of(key.optionalText("name").orElse(key.key())), key.texts("columns")));
        if (keys.size() + flagged.size() > 1) {
            throw table.malformed("compositePrimaryKeys", "and columns name more than one primary key");
        }
        return flagged.isEmpty() ? keys.stream().findFirst() : Optional.of(new PrimaryKey(Optional.empty(), flagged));
    }

    /** The column that is the primary key by itself. */
    static boolean isPrimaryKey(TableSchema table, ColumnSchema column) {
        return table.primaryKey()
                .filter(key -> key.name().isEmpty() && key.columns().equals(List.of(column.name())))
                .isPresent();
    }

    /** The key that has a name of its own, if there is one. */
    static List<PrimaryKey> namedKeys(TableSchema table) {
        return table.primaryKey().stream()
                .filter(key -> key.name().isPresent() || key.columns().size() > 1)
                .toList();
    }

    static String nameOf(PrimaryKey key) {
        return key.name().orElseThrow(() -> new IllegalStateException("a key of several columns has no name: " + key));
    }
}
