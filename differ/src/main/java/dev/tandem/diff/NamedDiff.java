package dev.tandem.diff;

import dev.tandem.change.Pair;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import java.util.List;

/**
 * Two sets matched by name.
 *
 * @param dropped in the order of the first set
 * @param added in the order of the second
 * @param kept what both have, in the order of the second, changed or not
 */
record NamedDiff<K, T extends Named<K>>(List<T> dropped, List<T> added, List<Pair<T>> kept) {

    static <K, T extends Named<K>> NamedDiff<K, T> of(Pair<NamedSet<K, T>> sets) {
        return new NamedDiff<>(
                sets.from().stream()
                        .filter(thing -> !sets.to().contains(thing.name()))
                        .toList(),
                sets.to().stream()
                        .filter(thing -> !sets.from().contains(thing.name()))
                        .toList(),
                sets.to().stream()
                        .filter(thing -> sets.from().contains(thing.name()))
                        .map(thing -> new Pair<>(sets.from().get(thing.name()), thing))
                        .toList());
    }
}
