package dev.tandem.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The same work, done by each entrant in each round. Who begins changes from round to round, so that whatever disturbs the
 * machine disturbs all alike.
 */
final class Race {

    private final Map<Entrant, List<Double>> millis = new EnumMap<>(Entrant.class);

    /** One entrant's work in one round, in milliseconds. */
    @FunctionalInterface
    interface Lap {
        double run(Entrant entrant) throws Exception;
    }

    /** Runs the rounds, and before them some that do not count. */
    static Race run(List<Entrant> entrants, int warmUp, int rounds, Lap lap) throws Exception {
        Race race = new Race();
        for (int round = -warmUp; round < rounds; round++) {
            for (int place = 0; place < entrants.size(); place++) {
                Entrant entrant = entrants.get(Math.floorMod(round + place, entrants.size()));
                double took = lap.run(entrant);
                if (round >= 0) {
                    race.of(entrant).add(took);
                }
            }
        }
        return race;
    }

    double median(Entrant entrant) {
        return median(of(entrant));
    }

    /** The median of what an entrant took in a round by what the raw loop took in that round. */
    double ratio(Entrant entrant) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(entrant).size(); round++) {
            ratios.add(of(entrant).get(round) / of(Entrant.RAW).get(round));
        }
        return median(ratios);
    }

    /** The median of what an entrant took longer in a round than the raw loop. */
    double difference(Entrant entrant) {
        List<Double> differences = new ArrayList<>();
        for (int round = 0; round < of(entrant).size(); round++) {
            differences.add(of(entrant).get(round) - of(Entrant.RAW).get(round));
        }
        return median(differences);
    }

    private List<Double> of(Entrant entrant) {
        return millis.computeIfAbsent(entrant, e -> new ArrayList<>());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
