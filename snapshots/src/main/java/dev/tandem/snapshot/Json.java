package dev.tandem.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as it was written: numbers keep their text and objects the order of their keys, so that what is not ours is
 * written back unchanged.
 */
sealed interface Json {

    record Members(Map<String, Json> byKey) implements Json {
        public Members {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }

        /** With this member in the place of the one of its key, or at the end. */
        Members with(String key, Json value) {
            Map<String, Json> changed = new LinkedHashMap<>(byKey);
            changed.put(key, value);
            return new Members(changed);
        }
    }

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    /** A number in its own spelling: {@code 1e+21} is what stands after DEFAULT too. */
    record Numeral(String text) implements Json {}

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}
}
