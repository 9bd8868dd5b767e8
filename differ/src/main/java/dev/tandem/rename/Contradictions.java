package dev.tandem.rename;

import dev.tandem.change.Pair;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renames of which not all can be made: the model says one and a flag another, or two flags disagree. */
final class Contradictions {

    private Contradictions() {}

    static <N> void refuse(List<Pair<N>> renames) {
        Map<N, N> newNames = new HashMap<>();
        Map<N, N> oldNames = new HashMap<>();
        for (Pair<N> rename : renames) {
            N other = newNames.putIfAbsent(rename.from(), rename.to());
            if (other != null) {
                throw refused("%s is to become %s and %s".formatted(rename.from(), other, rename.to()));
            }
            N before = oldNames.putIfAbsent(rename.to(), rename.from());
            if (before != null) {
                throw refused("%s and %s are both to become %s".formatted(before, rename.from(), rename.to()));
            }
        }
    }

    private static ProblemException refused(String message) {
        return new ProblemException(new Problem(
                "TD211",
                message,
                "one thing can only become one other",
                "leave out one of the two, a --rename or a renamedFrom of the model"));
    }
}
