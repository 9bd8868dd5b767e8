package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.FailedStatement;
import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A migration in the middle that fails: what was before it stays, of it nothing does, and the next start goes on. */
class FailureTest extends PlaceTest {

    private static final String FAILS = "INSERT INTO a\nSELECT x FROM nowhere;";

    private static final List<String> ALL = List.of("0000_a", "0001_b", "0002_c", "0003_d", "0004_e");

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void the_third_of_five_leaves_no_trace_and_the_next_start_goes_on_once_it_is_mended(Place place)
            throws IOException {
        TestDatabase withTwo = databaseOf(place, "two");
        TestFolder folder = two(place);
        migrator(withTwo, folder).migrate();
        TestDatabase database = databaseOf(place, "five");
        fail(folder);

        MigrationException failure = refused(migrator(database, folder));

        assertThat(failure.applied()).containsExactly("0000_a", "0001_b");
        assertThat(DatabaseState.of(database)).isEqualTo(DatabaseState.of(withTwo));
        assertThat(migrator(database, folder).status().pending()).containsExactlyElementsOf(ALL.subList(2, 5));
        folder.write("0002_c.sql", "CREATE TABLE c (id integer);".getBytes(StandardCharsets.UTF_8));
        assertThat(tags(migrator(database, folder).migrate())).containsExactlyElementsOf(ALL.subList(2, 5));
        assertThat(migrator(database, folder).migrate().applied()).isEmpty();
        assertThat(database.texts("SELECT id FROM a ORDER BY id")).containsExactly("1", "2", "4");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void the_message_says_where_what_and_why(Place place) throws IOException {
        TestFolder folder = fail(two(place));
        String file = folder.file("0002_c.sql").toString();

        MigrationException failure = refused(migrator(databaseOf(place, "five"), folder));

        FailedStatement statement = failure.statement().orElseThrow();
        String why = statement.databaseMessage();
        assertThat(statement).isEqualTo(new FailedStatement(file, 2, 3, 5, FAILS.replace(";", ""), why));
        assertThat(failure)
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessage(why)
                .hasMessageContaining("nowhere");
        assertThat(failure)
                .hasMessageStartingWith("""
                error TD530: statement 2 of 3 failed
                  at:  %s:5
                  sql: INSERT INTO a
                       SELECT x FROM nowhere
                  why: %s
                """.formatted(file, why))
                .hasMessageContaining("kept: 0000_a, 0001_b");
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void of_five_in_one_transaction_none_is_applied_when_the_third_fails(Place place) throws IOException {
        TestDatabase database = databaseOf(place, "five");
        List<String> empty = DatabaseState.of(database);
        TestFolder folder = fail(two(place));

        MigrationException failure = refused(migrator(database, folder).allPending());

        assertThat(failure.applied()).isEmpty();
        assertThat(failure.statement().orElseThrow().file())
                .isEqualTo(folder.file("0002_c.sql").toString());
        assertThat(DatabaseState.of(database)).isEqualTo(empty);
        assertThat(migrator(database, folder).status().pending()).containsExactlyElementsOf(ALL);
        folder.write("0002_c.sql", "CREATE TABLE c (id integer);".getBytes(StandardCharsets.UTF_8));
        assertThat(migrator(database, folder).allPending().migrate().applied()).hasSize(5);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource
    void a_rebuild_that_is_done_and_then_fails_is_undone_to_the_last_trigger(Place place) throws IOException {
        ParentRebuild program = ParentRebuild.filled(place, directory);
        TestDatabase database = databaseOf(place, "rebuilt");
        migrator(database, program.folder()).migrate();
        List<String> before = DatabaseState.of(database);
        TestFolder folder =
                program.folder().add("0002_rebuild", program.generated(), "UPDATE kids SET parent_id = nothing;");

        assertThat(refused(migrator(database, folder)).code()).isEqualTo("TD530");

        assertThat(DatabaseState.of(database)).isEqualTo(before);
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "POSTGRES", mode = EnumSource.Mode.EXCLUDE)
    void a_disk_that_is_full_in_the_middle_of_a_rebuild_leaves_all_as_it_was(Place place) throws IOException {
        ParentRebuild program = ParentRebuild.filled(place, directory);
        TestSqlite database = (TestSqlite) databaseOf(place, "full");
        migrator(database, program.folder()).migrate();
        List<String> before = DatabaseState.of(database);
        TestFolder folder = program.folder().add("0002_rebuild", program.generated());
        int pages = Integer.parseInt(database.texts("PRAGMA page_count").get(0));
        TestSqlite full = database.with(config -> config.setMaxPageCount(pages + 10));

        assertThat(refused(migrator(full, folder)))
                .hasMessageContaining("TD530")
                .hasMessageContaining("database or disk is full");

        assertThat(DatabaseState.of(database)).isEqualTo(before);
        assertThat(database.texts("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(tags(migrator(database, folder).migrate())).containsExactly("0002_rebuild");
    }

    @Test
    void a_server_that_ends_the_connection_is_told_with_the_statement_that_it_took_along() throws IOException {
        TestDatabase database = databaseOf(Place.POSTGRES, "ended");
        List<String> empty = DatabaseState.of(database);
        TestFolder folder = Place.POSTGRES
                .folder(directory)
                .add("0000_a", "CREATE TABLE a (id integer);", "SELECT pg_terminate_backend(pg_backend_pid());");

        MigrationException failure = refused(migrator(database, folder));

        assertThat(failure.code()).isEqualTo("TD530");
        assertThat(failure.statement().orElseThrow().number()).isEqualTo(2);
        assertThat(failure).hasMessageContaining("terminating connection");
        assertThat(DatabaseState.of(database)).isEqualTo(empty);
        assertThat(migrator(database, folder).status().pending()).containsExactly("0000_a");
    }

    private TestFolder two(Place place) {
        return place.folder(directory)
                .add("0000_a", "CREATE TABLE a (id integer);")
                .add("0001_b", "INSERT INTO a VALUES (1), (2);");
    }

    private static TestFolder fail(TestFolder folder) {
        String change = "-- gone again\nUPDATE a SET id = 7;\n";
        return folder.add("0002_c", change, FAILS, "SELECT 1;")
                .add("0003_d", "INSERT INTO a VALUES (4);")
                .add("0004_e", "CREATE TABLE e (id integer);");
    }

    private TestDatabase databaseOf(Place place, String name) throws IOException {
        return place.database(Files.createDirectory(directory.resolve(name)));
    }
}
