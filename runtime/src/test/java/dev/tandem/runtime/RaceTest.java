package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many programs that start at once: each migration is applied once, and nobody fails. */
class RaceTest {

    private static final int STARTS = 20;

    @TempDir
    Path directory;

    @Test
    void twenty_starts_on_one_sqlite_file() throws Exception {
        TestSqlite database = TestSqlite.in(directory);

        assertThat(race(database.dataSource(), folder("sqlite"))).isEqualTo(5);

        assertThat(database.texts("SELECT count(*) FROM log")).containsExactly("4");
    }

    @Test
    void twenty_starts_on_one_sqlite_file_in_wal_mode() throws Exception {
        TestSqlite database = TestSqlite.in(directory);
        database.texts("PRAGMA journal_mode=WAL");

        assertThat(race(database.dataSource(), folder("sqlite"))).isEqualTo(5);

        assertThat(database.texts("SELECT count(*) FROM log")).containsExactly("4");
    }

    @Test
    void twenty_starts_on_one_postgres() throws Exception {
        TestPostgres database = TestPostgres.create();

        assertThat(race(database.dataSource(), folder("postgresql"))).isEqualTo(5);

        assertThat(database.texts("SELECT count(*) FROM log")).containsExactly("4");
    }

    @Test
    void three_processes_on_one_sqlite_file() throws Exception {
        TestFolder folder = folder("sqlite");
        Path file = directory.resolve("test.db");
        List<Process> processes = new ArrayList<>();
        for (int count = 0; count < 3; count++) {
            processes.add(start(file, folder.file("")));
        }

        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        assertThat(TestSqlite.in(directory).texts("SELECT count(*) FROM log")).containsExactly("4");
    }

    private static Process start(Path file, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MigratingProgram.class.getName(),
                        file.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private TestFolder folder(String dialect) {
        TestFolder folder = new TestFolder(directory.resolve("migrations"), dialect);
        folder.add("0000_log", "CREATE TABLE log (line text)");
        IntStream.range(1, 5).forEach(n -> folder.add("000" + n, "INSERT INTO log VALUES ('" + n + "')"));
        return folder;
    }

    private static int race(DataSource dataSource, TestFolder folder) throws Exception {
        CyclicBarrier start = new CyclicBarrier(STARTS);
        Callable<Report> program = () -> {
            start.await();
            return Migrator.forDataSource(dataSource)
                    .migrations(folder.folder())
                    .migrate();
        };
        ExecutorService threads = Executors.newFixedThreadPool(STARTS);
        try {
            int applied = 0;
            for (Future<Report> report : threads.invokeAll(Collections.nCopies(STARTS, program))) {
                applied += applied(report);
            }
            return applied;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int applied(Future<Report> report) throws InterruptedException, ExecutionException {
        return report.get().applied().size();
    }
}
