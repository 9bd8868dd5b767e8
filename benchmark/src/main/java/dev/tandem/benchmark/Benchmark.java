package dev.tandem.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Prints what a start with nothing pending costs, and what applying migrations costs, for each entrant. */
public final class Benchmark {

    private static final int CHECKS_IN_A_ROUND = 40;
    private static final int STARTS_IN_A_ROUND = 4;

    /** What each entrant applies before it is timed: cold, what has more code looks slower than it is for all the rest. */
    private static final int MIGRATIONS_TO_WARM_UP = 1000;

    private final int rounds;
    private final Path directory;
    private final PrintStream out;

    private Benchmark(int rounds, Path directory, PrintStream out) {
        this.rounds = rounds;
        this.directory = directory;
        this.out = out;
    }

    /** Takes the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("liquibase.analytics.enabled", "false");
        LogManager.getLogManager().reset();
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("tandem-benchmark");
        try (Server sqlite = new Server.Sqlite(directory);
                Server postgres = Server.Postgres.start()) {
            new Benchmark(rounds, directory, System.out).run(List.of(sqlite, postgres));
        } finally {
            delete(directory);
        }
    }

    private void run(List<Server> servers) throws Exception {
        out.printf("medians of %d rounds on Java %s%n%n", rounds, Runtime.version());
        out.print(" ".repeat(46));
        for (Entrant entrant : Entrant.values()) {
            out.printf("%20s", entrant.title());
        }
        out.println();
        for (Server server : servers) {
            Workload hundred = workload(server, 100);
            Workload thousand = workload(server, 1000);
            Map<Entrant, Target> migrated = migrated(server, hundred);
            check(server, hundred, migrated);
            apply(server, hundred, 100);
            apply(server, thousand, 1000);
            start(server, hundred, migrated);
        }
    }

    private Workload workload(Server server, int size) throws IOException {
        return Workload.write(directory.resolve(server.dialect() + size), server.dialect(), size);
    }

    /** A database for each entrant, up to date. */
    private static Map<Entrant, Target> migrated(Server server, Workload workload) throws Exception {
        Map<Entrant, Target> targets = new EnumMap<>(Entrant.class);
        for (Entrant entrant : Entrant.values()) {
            Target target = server.create();
            entrant.contestant().migrate(workload, target);
            targets.put(entrant, target);
        }
        return targets;
    }

    private static Target of(Entrant entrant, Map<Entrant, Target> targets) {
        return Objects.requireNonNull(targets.get(entrant));
    }

    private void check(Server server, Workload workload, Map<Entrant, Target> migrated) throws Exception {
        int checks = rounds * CHECKS_IN_A_ROUND;
        Race race = Race.run(Entrant.ALL, checks, checks, entrant -> timed(entrant, workload, of(entrant, migrated)));
        print("nothing of 100 pending, " + server.title() + " (1.5x)", race);
    }

    private void apply(Server server, Workload workload, int size) throws Exception {
        Race race = Race.run(Entrant.ALL, MIGRATIONS_TO_WARM_UP / size, rounds, entrant -> {
            Target target = server.create();
            double took = timed(entrant, workload, target);
            server.drop(target);
            return took;
        });
        print("apply " + size + ", " + server.title() + " (1.3x)", race);
    }

    private void start(Server server, Workload workload, Map<Entrant, Target> migrated) throws Exception {
        Race race = Race.run(
                Entrant.ALL,
                1,
                rounds * STARTS_IN_A_ROUND,
                entrant -> FreshJvm.start(entrant, workload, of(entrant, migrated)));
        out.printf(
                Locale.ROOT,
                "%-46s%17.0f ms",
                "fresh JVM, nothing pending, " + server.title() + " (+20)",
                race.median(Entrant.RAW));
        for (Entrant entrant : List.of(Entrant.TANDEM, Entrant.FLYWAY, Entrant.LIQUIBASE)) {
            out.printf(Locale.ROOT, "%8.0f ms %+7.0f ", race.median(entrant), race.difference(entrant));
        }
        out.println();
    }

    private static double timed(Entrant entrant, Workload workload, Target target) throws Exception {
        Contestant contestant = entrant.contestant();
        long start = System.nanoTime();
        contestant.migrate(workload, target);
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(String title, Race race) {
        out.printf("%-46s", title);
        for (Entrant entrant : Entrant.values()) {
            out.printf(Locale.ROOT, "%11.2f ms %4.1fx", race.median(entrant), race.ratio(entrant));
        }
        out.println();
    }

    static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
