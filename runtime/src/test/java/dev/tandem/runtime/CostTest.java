package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.folder.MigrationFolder;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a start asks for, counted; how long that takes is measured elsewhere. */
class CostTest extends PlaceTest {

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_start_with_nothing_pending_asks_for_the_ledger_alone(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = small(place);
        migrator(database, folder).migrate();

        List<String> statements = Heard.of(database, folder).statements();

        assertThat(statements)
                .containsExactlyElementsOf(place.choose(
                        List.of(
                                "PRAGMA busy_timeout",
                                "PRAGMA busy_timeout = 1000",
                                "SELECT * FROM main.\"__drizzle_migrations\" ORDER BY rowid",
                                "PRAGMA busy_timeout = 3000"),
                        List.of("SELECT * FROM \"drizzle\".\"__drizzle_migrations\" ORDER BY id")));
    }

    /** Beside what it says itself and its row. On Postgres each of these is a trip to the server, and the row goes with its commit. */
    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_small_migration_costs_few_statements(Place place) {
        Heard heard = Heard.of(place.database(directory), small(place));

        assertThat(heard.words(1))
                .as("a column")
                .containsExactlyElementsOf(place.choose(
                        List.of("BEGIN", "PRAGMA", "PRAGMA", "SELECT", "ALTER", "INSERT", "PRAGMA", "COMMIT"),
                        List.of("BEGIN", "ALTER", "INSERT")));
        assertThat(heard.words(2))
                .as("an index")
                .containsExactlyElementsOf(place.choose(
                        List.of("BEGIN", "PRAGMA", "PRAGMA", "CREATE", "INSERT", "PRAGMA", "COMMIT"),
                        List.of("BEGIN", "CREATE", "INSERT")));
        assertThat(heard.words(3))
                .as("a row")
                .containsExactlyElementsOf(place.choose(
                        List.of("BEGIN", "PRAGMA", "PRAGMA", "SELECT", "INSERT", "INSERT", "PRAGMA", "COMMIT"),
                        List.of("BEGIN", "INSERT", "INSERT")));
    }

    /** What the lock of Postgres relies on: a statement sees what was committed while the one before it ran. */
    @Test
    void each_statement_of_one_trip_to_postgres_has_a_snapshot_of_its_own() throws Exception {
        TestPostgres database = TestPostgres.create();
        database.execute("CREATE TABLE a (id int)");
        try (Connection holder = database.dataSource().getConnection();
                Statement statement = holder.createStatement();
                Connection other = database.dataSource().getConnection()) {
            statement.execute("BEGIN; SELECT pg_advisory_xact_lock(1); INSERT INTO a VALUES (1)");
            CompletableFuture<List<String>> answers = CompletableFuture.supplyAsync(() -> answers(other));
            while (database.texts("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            statement.execute("COMMIT");

            assertThat(answers.get()).containsExactly("", "1");
        }
    }

    private static List<String> answers(Connection connection) {
        try {
            return new Jdbc(connection)
                    .together(List.of(
                            "BEGIN ISOLATION LEVEL READ COMMITTED",
                            "SELECT pg_advisory_xact_lock(1)",
                            "SELECT count(*) FROM a"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_start_with_nothing_pending_loads_few_classes(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        TestFolder folder = small(place);
        migrator(database, folder).migrate();
        Counted counted = new Counted();

        counted.loadClass(Once.class.getName())
                .getMethod("migrate", DataSource.class, Path.class)
                .invoke(null, database.dataSource(), folder.file(""));

        assertThat(counted.names).hasSizeLessThanOrEqualTo(46).noneMatch(name -> name.contains(".script."));
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void the_bytes_of_a_pending_file_are_read_once(Place place) {
        TestFolder folder = small(place);
        Reads reads = new Reads(folder);

        Migrator.forDataSource(place.database(directory).dataSource())
                .migrations(MigrationFolder.onClasspath("", reads))
                .migrate();

        assertThat(reads.names)
                .containsExactly("/0000_table.sql", "/0001_column.sql", "/0002_index.sql", "/0003_row.sql");
    }

    /** Finds a folder's files, and remembers which were read. */
    private static final class Reads extends ClassLoader {
        private final TestFolder folder;
        private final List<String> names = new ArrayList<>();

        private Reads(TestFolder folder) {
            this.folder = folder;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                return new FilterInputStream(Files.newInputStream(folder.file(name.substring(1)))) {
                    @Override
                    public byte[] readAllBytes() throws IOException {
                        names.add(name);
                        return super.readAllBytes();
                    }
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Migrates, from whatever loader has loaded it. */
    public static final class Once {
        private Once() {}

        public static void migrate(DataSource source, Path folder) {
            Migrator.forDataSource(source)
                    .migrations(MigrationFolder.inDirectory(folder))
                    .migrate();
        }
    }

    /** Loads our classes anew, and remembers which. */
    private static final class Counted extends ClassLoader {
        private final List<String> names = new ArrayList<>();

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith("dev.tandem.")) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            try (InputStream file =
                    CostTest.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                names.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private TestFolder small(Place place) {
        return place.folder(directory)
                .add("0000_table", "CREATE TABLE a (id int)")
                .add("0001_column", "ALTER TABLE a ADD COLUMN amount int")
                .add("0002_index", "CREATE INDEX a_amount ON a (amount)")
                .add("0003_row", "INSERT INTO a VALUES (1, 2)");
    }
}
