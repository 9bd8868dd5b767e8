package dev.tandem.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Postgres alone can say of an index.
 *
 * @param concurrently drizzle-kit's mark that it is to be built without blocking writes; no property of the index that
 *     comes of it
 * @param with storage parameters, {@code fillfactor} say, each spelled in a snapshot as it came
 * @param include columns that it holds and is not sorted by
 * @param nullsNotDistinct whether a unique one takes two NULLs for equal
 */
public record IndexOptions(
        String method,
        boolean concurrently,
        Map<String, DefaultValue> with,
        List<String> include,
        boolean nullsNotDistinct) {

    public static final IndexOptions BTREE = new IndexOptions("btree", false, Map.of(), List.of(), false);

    public IndexOptions {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        include = List.copyOf(include);
    }

    public IndexOptions including(List<String> columns) {
        return new IndexOptions(method, concurrently, with, columns, nullsNotDistinct);
    }

    public IndexOptions withNullsNotDistinct(boolean notDistinct) {
        return new IndexOptions(method, concurrently, with, include, notDistinct);
    }
}
