package dev.tandem.sqlite.live;

import java.util.HashSet;
import java.util.Set;

/** Names for what has none: as asked for where nothing is so named yet, else with a number behind it. */
final class DistinctNames {

    private final Set<String> taken = new HashSet<>();

    void take(String name) {
        taken.add(name);
    }

    String distinct(String name) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}
