package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders that share a database, each with a ledger of its own. */
class SeveralLedgersTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_application_and_its_plugins_start_at_once_in_an_empty_database(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        Migrator application = of(place, database, "app");
        Migrator one = of(place, database, "one").ledger("plugins", "one");
        Migrator other = of(place, database, "other").ledger("plugins", "other");
        List<Supplier<Report>> programs = new ArrayList<>();
        for (int start = 0; start < 5; start++) {
            programs.addAll(List.of(application::migrate, one::migrate, other::migrate));
        }

        List<Report> reports = AtOnce.run(programs);

        assertThat(reports.stream().mapToInt(report -> report.applied().size()).sum())
                .isEqualTo(9);
        assertThat(List.of(application.status(), one.status(), other.status()))
                .allMatch(Status::isCurrent)
                .allMatch(status -> status.unexplained().isEmpty())
                .allMatch(status -> status.applied().size() == 3);
        assertThat(
                        database.texts(
                                "SELECT line FROM app_log UNION ALL SELECT line FROM one_log UNION ALL SELECT line FROM other_log"))
                .containsExactlyInAnyOrder("app 1", "app 2", "one 1", "one 2", "other 1", "other 2");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void an_application_that_adopts_what_it_finds_does_not_adopt_what_a_plugin_made(Place place) throws Exception {
        TestDatabase database = place.database(directory);
        Migrator application = of(place, database, "app").adoptUnversioned("0001_app");
        Migrator plugin = of(place, database, "one").ledger("one");

        AtOnce.run(List.<Supplier<Report>>of(application::migrate, plugin::migrate, application::migrate));

        assertThat(database.texts("SELECT count(*) FROM app_log")).containsExactly("2");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_DELETE", mode = EnumSource.Mode.EXCLUDE)
    void an_application_finds_the_tables_of_a_plugin_that_was_first(Place place) {
        TestDatabase database = place.database(directory);
        of(place, database, "one").ledger("one").migrate();

        assertThat(of(place, database, "app").migrate().applied()).hasSize(3);
    }

    @Test
    void on_postgres_one_that_makes_the_schema_is_waited_for_patiently() throws Exception {
        TestDatabase database = Place.POSTGRES.database(directory);
        TestFolder slow = new TestFolder(directory.resolve("slow"), "postgresql")
                .add("0000_slow", "CREATE TABLE slow_log (line text);", "SELECT pg_sleep(2.5);");
        Migrator one = Migrator.forDataSource(database.dataSource())
                .migrations(slow.folder())
                .ledger("plugins", "slow");
        // Its statements give up after a quarter of that, and are tried again.
        Migrator other =
                of(Place.POSTGRES, database, "other").ledger("plugins", "other").lockTimeout(Duration.ofSeconds(6));

        List<CompletableFuture<Report>> meanwhile = new ArrayList<>();

        one.listener(new MigrationListener() {
                    @Override
                    public void statement(String tag, int number, int of) {
                        if (number == of) {
                            meanwhile.add(CompletableFuture.supplyAsync(other::migrate));
                        }
                    }
                })
                .migrate();

        assertThat(meanwhile).hasSize(1);
        assertThat(meanwhile.get(0).get().applied()).hasSize(3);
    }

    @Test
    void on_postgres_each_ledger_has_a_lock_of_its_own() throws SQLException {
        TestDatabase database = Place.POSTGRES.database(directory);
        Migrator one = of(Place.POSTGRES, database, "one").ledger("plugins", "one");
        Migrator other = of(Place.POSTGRES, database, "other").ledger("plugins", "other");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    SELECT pg_advisory_xact_lock(
                      ('x' || substr(encode(sha256('tandem:plugins.one'), 'hex'), 1, 16))::bit(64)::bigint)""");

            assertThat(other.lockTimeout(Duration.ofSeconds(20)).migrate().applied())
                    .hasSize(3);
            assertThat(catchThrowableOfType(
                                    MigrationException.class,
                                    () -> one.lockTimeout(Duration.ofMillis(200))
                                            .migrate())
                            .code())
                    .isEqualTo("TD532");
        }
    }

    private Migrator of(Place place, TestDatabase database, String name) {
        String table = name + "_log";
        TestFolder folder = new TestFolder(directory.resolve(name), place.choose("sqlite", "postgresql"))
                .add("0000_" + name, "CREATE TABLE " + table + " (line text);")
                .add("0001_" + name, "INSERT INTO " + table + " VALUES ('" + name + " 1');")
                .add("0002_" + name, "INSERT INTO " + table + " VALUES ('" + name + " 2');");
        return Migrator.forDataSource(database.dataSource()).migrations(folder.folder());
    }
}
