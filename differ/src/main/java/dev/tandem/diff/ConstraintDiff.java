package dev.tandem.diff;

import dev.tandem.change.Pair;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Constraints or indexes of one kind. What changed is dropped and added; what is equal but for its name is renamed.
 *
 * @param renamed pairs of which neither name occurs on the other side
 */
record ConstraintDiff<T extends Named<String>>(List<T> dropped, List<T> added, List<Pair<T>> renamed) {

    static <T extends Named<String>> ConstraintDiff<T> of(
            Pair<NamedSet<String, T>> sets, BiFunction<T, String, T> rename) {
        NamedDiff<String, T> byName = NamedDiff.of(sets);
        List<T> dropped = new ArrayList<>(byName.dropped());
        List<T> added = new ArrayList<>();
        List<Pair<T>> renamed = new ArrayList<>();
        for (T candidate : byName.added()) {
            Optional<T> former = dropped.stream()
                    .filter(gone -> rename.apply(gone, candidate.name()).equals(candidate))
                    .findFirst();
            former.ifPresentOrElse(gone -> renamed.add(new Pair<>(gone, candidate)), () -> added.add(candidate));
            former.ifPresent(dropped::remove);
        }
        byName.kept().stream().filter(Pair::changed).forEach(pair -> {
            dropped.add(pair.from());
            added.add(pair.to());
        });
        return new ConstraintDiff<>(dropped, added, renamed);
    }
}
