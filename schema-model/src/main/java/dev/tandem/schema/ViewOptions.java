package dev.tandem.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What Postgres alone can say of a view.
 *
 * @param materialized whether its rows are kept until it is refreshed
 * @param with parameters, each under the name that drizzle-kit has for it
 * @param withNoData whether it is to be empty at first
 * @param using the access method
 */
public record ViewOptions(
        boolean materialized,
        Map<String, DefaultValue> with,
        Optional<Boolean> withNoData,
        Optional<String> tablespace,
        Optional<String> using) {

    public static final ViewOptions NONE =
            new ViewOptions(false, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public ViewOptions {
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }
}
