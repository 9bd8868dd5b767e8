package dev.tandem.snapshot;

import dev.tandem.snapshot.Json.Items;
import dev.tandem.snapshot.Json.Members;
import dev.tandem.snapshot.Json.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Snapshots that drizzle-kit 0.20 (version 5 of both dialects) and 0.21 (version 6 of Postgres) wrote, in the words of the
 * current versions: what {@code drizzle-kit up} makes of such a file.
 */
final class OlderVersions {

    private OlderVersions() {}

    /** The snapshot in the current version; any other stays as it is. */
    static Json current(Json json) {
        if (!(json instanceof Members snapshot)) {
            return json;
        }
        return switch (text(snapshot, "dialect") + " " + text(snapshot, "version")) {
            case "sqlite 5" -> version(eachOf(snapshot, "tables", OlderVersions::sqliteTable), SnapshotFormat.SQLITE);
            case "pg 5" -> postgres(withSchemas(snapshot));
            case "postgresql 6" -> postgres(snapshot);
            default -> json;
        };
    }

    private static Members version(Members snapshot, SnapshotFormat format) {
        return snapshot.with("version", new Text(format.version())).with("dialect", new Text(format.spelling()));
    }

    private static Members sqliteTable(Members table) {
        return eachOf(table, "columns", OlderVersions::sqliteColumn);
    }

    /** The default of a JSON column stood there as it is in TypeScript. */
    private static Members sqliteColumn(Members column) {
        return Optional.ofNullable(column.byKey().get("default"))
                .filter(value -> value instanceof Members || value instanceof Items)
                .map(value -> column.with("default", new Text("'" + JsonOutput.printOnOneLine(value) + "'")))
                .orElse(column);
    }

    /** Version 5 knew tables and enums by their bare names, and wrote the values of an enum as an object. */
    private static Members withSchemas(Members snapshot) {
        return renamed(renamed(eachOf(snapshot, "enums", OlderVersions::enumType), "enums"), "tables");
    }

    private static Members enumType(Members type) {
        Members inPublic = type.with("schema", new Text("public"));
        return type.byKey().get("values") instanceof Members values
                ? inPublic.with("values", new Items(List.copyOf(values.byKey().values())))
                : inPublic;
    }

    private static Members renamed(Members snapshot, String key) {
        if (!(snapshot.byKey().get(key) instanceof Members things)) {
            return snapshot;
        }
        Map<String, Json> renamed = new LinkedHashMap<>();
        things.byKey().forEach((name, thing) -> {
            String schema = thing instanceof Members members ? text(members, "schema") : "";
            renamed.put((schema.isEmpty() ? "public" : schema) + "." + name, thing);
        });
        return snapshot.with(key, new Members(renamed));
    }

    private static Members postgres(Members snapshot) {
        Members indexed = eachOf(snapshot, "tables", table -> eachOf(table, "indexes", OlderVersions::index));
        return version(indexed, SnapshotFormat.POSTGRES);
    }

    /** The columns of an index were names. */
    private static Members index(Members index) {
        if (!(index.byKey().get("columns") instanceof Items columns)) {
            return index;
        }
        List<Json> parts = columns.items().stream()
                .<Json>map(column -> new Members(Map.of("expression", column, "isExpression", new Json.Flag(false))))
                .toList();
        return index.with("columns", new Items(parts));
    }

    private static Members eachOf(Members parent, String key, UnaryOperator<Members> change) {
        if (!(parent.byKey().get(key) instanceof Members children)) {
            return parent;
        }
        Map<String, Json> changed = new LinkedHashMap<>(children.byKey());
        changed.replaceAll((name, child) -> child instanceof Members members ? change.apply(members) : child);
        return parent.with(key, new Members(changed));
    }

    private static String text(Members parent, String key) {
        return parent.byKey().get(key) instanceof Text text ? text.value() : "";
    }
}
