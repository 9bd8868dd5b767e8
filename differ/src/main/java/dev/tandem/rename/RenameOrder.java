package dev.tandem.rename;

import dev.tandem.change.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts renames among siblings into an order in which no step meets a name that is still taken. */
public final class RenameOrder {

    /** A name that nothing else is likely to have. */
    public interface FreeName<N> {
        N free(N name, int attempt);
    }

    private RenameOrder() {}

    /**
     * The steps, with a stop at a free name where names go in a circle.
     *
     * @param names what exists on both sides
     */
    public static <N> List<Pair<N>> of(List<Pair<N>> wanted, Pair<Set<N>> names, FreeName<N> freeName) {
        List<Pair<N>> waiting = applicable(wanted, names);
        Contradictions.refuse(waiting);
        Set<N> taken = new LinkedHashSet<>(names.from());
        List<Pair<N>> steps = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Pair<N>> next = waiting.stream()
                    .filter(rename -> !taken.contains(rename.to()))
                    .findFirst();
            if (next.isPresent()) {
                waiting.remove(next.get());
                step(next.get(), steps, taken);
            } else {
                waiting.set(0, viaFreeName(waiting.get(0), names, freeName, steps, taken));
            }
        }
        return steps;
    }

    private static <N> Pair<N> viaFreeName(
            Pair<N> rename, Pair<Set<N>> names, FreeName<N> freeName, List<Pair<N>> steps, Set<N> taken) {
        N free = IntStream.iterate(1, attempt -> attempt + 1)
                .mapToObj(attempt -> freeName.free(rename.from(), attempt))
                .filter(name -> !taken.contains(name) && !names.to().contains(name))
                .findFirst()
                .orElseThrow();
        step(new Pair<>(rename.from(), free), steps, taken);
        return new Pair<>(free, rename.to());
    }

    private static <N> void step(Pair<N> rename, List<Pair<N>> steps, Set<N> taken) {
        steps.add(rename);
        taken.remove(rename.from());
        taken.add(rename.to());
    }

    /*
     * A rename to a name that exists would put one thing's rows in the place of another's, and one from a name that stays
     * would leave nothing there: either is made only where the name in question is passed on by a rename as well.
     */
    private static <N> List<Pair<N>> applicable(List<Pair<N>> wanted, Pair<Set<N>> names) {
        List<Pair<N>> applicable = new ArrayList<>(new LinkedHashSet<>(wanted));
        boolean removed = true;
        while (removed) {
            List<Pair<N>> current = List.copyOf(applicable);
            removed = applicable.removeIf(rename -> !applies(rename, current, names));
        }
        return applicable;
    }

    private static <N> boolean applies(Pair<N> rename, List<Pair<N>> all, Pair<Set<N>> names) {
        boolean known = names.from().contains(rename.from()) && names.to().contains(rename.to());
        boolean targetFree = !names.from().contains(rename.to())
                || all.stream().anyMatch(other -> other.from().equals(rename.to()));
        boolean sourceLeft = !names.to().contains(rename.from())
                || all.stream().anyMatch(other -> other.to().equals(rename.from()));
        return rename.changed() && known && targetFree && sourceLeft;
    }
}
