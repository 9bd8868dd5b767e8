package dev.tandem.benchmark;

import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;

/**
 * Prints what the rebuild of a large SQLite table costs through Tandem, beside the recipe of lang_altertable.html §7 in one
 * transaction.
 */
public final class RebuildBenchmark {

    private static final List<Entrant> ENTRANTS = List.of(Entrant.RAW, Entrant.TANDEM);

    private final int rounds;
    private final Path directory;
    private final PrintStream out;

    private RebuildBenchmark(int rounds, Path directory, PrintStream out) {
        this.rounds = rounds;
        this.directory = directory;
        this.out = out;
    }

    /** Takes the folder of the cases, that of the migrations which were generated for them, and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        Path sources = Path.of(arguments[0]);
        Path generated = Path.of(arguments[1]);
        int rounds = arguments.length == 2 ? 7 : Integer.parseInt(arguments[2]);
        Path directory = Files.createTempDirectory("tandem-rebuild");
        try {
            new RebuildBenchmark(rounds, directory, System.out)
                    .run(List.of(
                            RebuildCase.of("alone", "no keys to or from it (1.05x)", sources, generated),
                            RebuildCase.of("counted", "a cast that may lose is counted", sources, generated),
                            RebuildCase.of("child", "each row refers to another table", sources, generated),
                            RebuildCase.of("parent", "1,000,000 rows refer to it", sources, generated)));
        } finally {
            Benchmark.delete(directory);
        }
    }

    private void run(List<RebuildCase> cases) throws Exception {
        out.printf("1,000,000 rows, two indexes; medians of %d rounds on Java %s%n%n", rounds, Runtime.version());
        out.printf("%-46s%20s%20s%n", "", "the bare recipe", "Tandem");
        for (RebuildCase one : cases) {
            for (String mode : List.of("DELETE", "WAL")) {
                LargeDatabase database = LargeDatabase.make(one, mode, directory);
                Race race = Race.run(ENTRANTS, 1, rounds, entrant -> lap(entrant, one, database));
                out.printf(
                        Locale.ROOT,
                        "%-46s%17.0f ms%12.0f ms %.2fx%n",
                        one.title() + ", " + mode,
                        race.median(Entrant.RAW),
                        race.median(Entrant.TANDEM),
                        race.ratio(Entrant.TANDEM));
                database.delete();
            }
        }
    }

    private static double lap(Entrant entrant, RebuildCase one, LargeDatabase database) throws Exception {
        Target target = database.copy();
        String bare = one.bare();
        long start = System.nanoTime();
        if (entrant == Entrant.TANDEM) {
            migrate(one, target);
        } else {
            rebuild(bare, target);
        }
        double took = (System.nanoTime() - start) / 1e6;
        database.requireAllIn(target);
        return took;
    }

    private static void migrate(RebuildCase one, Target target) {
        Migrator.forDataSource(target.dataSource())
                .migrations(MigrationFolder.inDirectory(one.folder()))
                .migrate();
    }

    private static void rebuild(String bare, Target target) throws SQLException, IOException {
        try (Connection connection = target.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys=OFF");
            connection.setAutoCommit(false);
            statement.executeUpdate(bare);
            connection.commit();
        }
    }
}
