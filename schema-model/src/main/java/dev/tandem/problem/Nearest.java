package dev.tandem.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that an unknown one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The candidate that the fewest keystrokes lead to; none if a third of the word or more would have to change. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) * 3 <= Math.max(word.length(), 3))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** {@code , did you mean users?}, to be put behind a message; nothing where no candidate is near. */
    public static String question(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(near -> ", did you mean %s?".formatted(near))
                .orElse("");
    }

    /*
     * Damerau's distance in its simple form: one letter put in, left out, replaced, or swapped with its neighbour. Case
     * is no difference.
     */
    private static int distance(String word, String candidate) {
        String from = word.toLowerCase(Locale.ROOT);
        String to = candidate.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(from, to, steps, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int step(String from, String to, int[][] steps, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j - 1] + same, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
