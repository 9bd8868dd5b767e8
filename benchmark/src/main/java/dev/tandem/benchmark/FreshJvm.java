package dev.tandem.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/** A program that starts, migrates and ends: once as a process that is timed, once as its main class. */
final class FreshJvm {

    private FreshJvm() {}

    /** Milliseconds from the start of the process to its end. The raw entrant is bare JDBC: a connection and one query. */
    static double start(Entrant entrant, Workload workload, Target target) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dliquibase.analytics.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                FreshJvm.class.getName(),
                entrant.name(),
                workload.directory().toString(),
                target.url());
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        double took = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException("it failed: " + String.join(" ", command));
        }
        return took;
    }

    public static void main(String[] arguments) throws Exception {
        Entrant entrant = Entrant.valueOf(arguments[0]);
        Target target = new Target(arguments[2]);
        if (entrant == Entrant.RAW) {
            bare(target);
        } else {
            entrant.contestant().migrate(new Workload(Path.of(arguments[1])), target);
        }
    }

    private static void bare(Target target) throws Exception {
        try (Connection connection = target.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT hash, created_at FROM ledger")) {
            if (!rows.next()) {
                throw new IllegalStateException("the ledger is empty");
            }
        }
    }
}
