package dev.tandem.scenarios.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The chance behind a chain of models: the same seed, the same chain. */
final class Dice {

    private final Random random;
    private int made;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From one to as many. */
    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** So many of them, or all, in any order. */
    <T> List<T> some(int count, List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** A number that was not there before. */
    int next() {
        return made++;
    }
}
