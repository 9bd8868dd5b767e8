package dev.tandem.snapshot;

import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an index has and drizzle-kit's snapshots have no field for: included columns, and what it takes NULLs for. */
final class IndexExtras {

    private static final String INCLUDE = "include";
    private static final String NULLS_NOT_DISTINCT = "nullsNotDistinct";

    private IndexExtras() {}

    /** The extras of each index of a table that has some. */
    static Map<String, Json> of(TableSchema table) {
        Map<String, Json> indexes = new LinkedHashMap<>();
        for (IndexSchema index : table.indexes()) {
            Map<String, Json> extras = of(index.options());
            if (!extras.isEmpty()) {
                indexes.put(index.name(), new Json.Members(extras));
            }
        }
        return indexes;
    }

    private static Map<String, Json> of(IndexOptions options) {
        Map<String, Json> extras = new LinkedHashMap<>();
        if (!options.include().isEmpty()) {
            extras.put(
                    INCLUDE,
                    new Json.Items(
                            options.include().stream().<Json>map(Json.Text::new).toList()));
        }
        if (options.nullsNotDistinct()) {
            extras.put(NULLS_NOT_DISTINCT, new Json.Flag(true));
        }
        return extras;
    }

    /** Puts them back where the index is still there. */
    static TableSchema applyTo(TableSchema table, Json.Members indexes) {
        return table.withIndexes(table.indexes()
                .map(index -> indexes.byKey().get(index.name()) instanceof Json.Members ours
                        ? index.withOptions(index.options()
                                .including(include(ours))
                                .withNullsNotDistinct(
                                        new Json.Flag(true).equals(ours.byKey().get(NULLS_NOT_DISTINCT))))
                        : index));
    }

    private static List<String> include(Json.Members extras) {
        return extras.byKey().get(INCLUDE) instanceof Json.Items items
                ? items.items().stream()
                        .filter(Json.Text.class::isInstance)
                        .map(item -> ((Json.Text) item).value())
                        .toList()
                : List.of();
    }
}
