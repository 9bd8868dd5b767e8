package dev.tandem.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What Postgres alone can say of an index.
 *
 * @param concurrently drizzle-kit's mark that it is to be built without blocking writes; no property of the index that
 *     comes of it
 * @param with storage parameters, {@code fillfactor} say, each spelled in a snapshot as it came
 */
public record IndexOptions(String method, boolean concurrently, Map<String, DefaultValue> with) {

    public static final IndexOptions BTREE = new IndexOptions("btree", false, Map.of());

    public IndexOptions {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }
}
