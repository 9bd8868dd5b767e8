package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By what a migration is known to be applied, and what is refused rather than skipped, on both databases. */
class IdentityTest extends PlaceTest {

    @ParameterizedTest(name = "on {0}, recorded hashes: {1}")
    @CsvSource({"SQLITE_WAL, true", "SQLITE_WAL, false", "POSTGRES, true", "POSTGRES, false"})
    void an_index_that_is_added_dropped_and_added_again_is_there_at_the_end(Place place, boolean recorded) {
        TestDatabase database = place.database(directory);
        TestFolder folder = folder(place, "migrations", recorded).add("0000_t", "CREATE TABLE t (id integer);");
        addDropAdd(folder);

        assertThat(tags(migrator(database, folder).migrate())).hasSize(4);
        assertThat(migrator(database, folder).migrate().applied()).isEmpty();
        assertThat(DatabaseState.of(database)).anyMatch(line -> line.contains("t_id"));

        folder.add("0004_drop", "DROP INDEX t_id;");
        assertThat(tags(migrator(database, folder).migrate())).containsExactly("0004_drop");
        assertThat(migrator(database, folder).status().isCurrent()).isTrue();
    }

    /** As three programs in a row have it, each with one migration more. */
    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_DELETE", mode = EnumSource.Mode.EXCLUDE)
    void an_index_that_is_added_again_is_applied_by_a_later_program(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = folder(place, "migrations", true).add("0000_t", "CREATE TABLE t (id integer);");
        addDropAdd(folder);
        folder.withoutLastEntry();
        assertThat(migrator(database, folder).migrate().applied()).hasSize(3);
        folder.add("0003_add", "CREATE INDEX t_id ON t (id);");

        assertThat(tags(migrator(database, folder).migrate())).containsExactly("0003_add");
        assertThat(migrator(database, folder).migrate().applied()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}, recorded hashes: {1}")
    @CsvSource({"SQLITE_WAL, true", "SQLITE_WAL, false", "POSTGRES, true", "POSTGRES, false"})
    void a_late_branch_is_named_and_not_skipped(Place place, boolean recorded) {
        TestDatabase database = place.database(directory);
        TestFolder mine = folder(place, "mine", recorded)
                .addAt(1000, "0000_a", "CREATE TABLE a (id integer);")
                .addAt(3000, "0001_c", "CREATE TABLE c (id integer);");
        migrator(database, mine).migrate();
        TestFolder merged = folder(place, "merged", recorded)
                .addAt(1000, "0000_a", "CREATE TABLE a (id integer);")
                .addAt(2000, "0001_b", "CREATE TABLE b (id integer);")
                .addAt(3000, "0001_c", "CREATE TABLE c (id integer);")
                .addAt(4000, "0002_d", "CREATE TABLE d (id integer);");
        List<String> before = DatabaseState.of(database);

        MigrationException failure = refused(migrator(database, merged));

        assertThat(failure)
                .hasMessageStartingWith("error TD521: 0001_b is pending and stands before 0001_c, which is applied")
                .hasMessageContaining(merged.file("0001_b.sql").toString());
        assertThat(DatabaseState.of(database)).isEqualTo(before);
        assertThat(migrator(database, merged).status().outOfOrder()).containsExactly("0001_b");
        assertThat(tags(migrator(database, merged).outOfOrder(OutOfOrder.ALLOW).migrate()))
                .containsExactly("0001_b", "0002_d");
        assertThat(migrator(database, merged).migrate().applied()).isEmpty();
        assertThat(migrator(database, merged).status().isCurrent()).isTrue();
    }

    @ParameterizedTest(name = "on {0}, recorded hashes: {1}, first \\n: {2}")
    @CsvSource({
        "SQLITE_WAL, true, true",
        "SQLITE_WAL, true, false",
        "SQLITE_WAL, false, true",
        "SQLITE_WAL, false, false",
        "POSTGRES, true, true",
        "POSTGRES, true, false",
        "POSTGRES, false, true",
        "POSTGRES, false, false"
    })
    void a_checkout_that_converts_line_ends_edits_nothing(Place place, boolean recorded, boolean unixFirst) {
        TestDatabase database = place.database(directory);
        String unix = "-- two\nCREATE TABLE a (\n  id integer\n);\n";
        String windows = unix.replace("\n", "\r\n");
        TestFolder folder = folder(place, "migrations", recorded).add("0000_a", unix);
        folder.write("0000_a.sql", (unixFirst ? unix : windows).getBytes(StandardCharsets.UTF_8));
        migrator(database, folder).migrate();

        folder.write("0000_a.sql", (unixFirst ? windows : unix).getBytes(StandardCharsets.UTF_8));
        assertThat(migrator(database, folder).migrate().applied()).isEmpty();
        folder.add("0001_b", "CREATE TABLE b (id integer);");

        assertThat(tags(migrator(database, folder).migrate())).containsExactly("0001_b");
        assertThat(migrator(database, folder).status().isCurrent()).isTrue();
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_DELETE", mode = EnumSource.Mode.EXCLUDE)
    void an_edited_file_is_refused_at_once_where_no_hashes_are_recorded(Place place) {
        TestDatabase database = place.database(directory);
        TestFolder folder = folder(place, "migrations", false).add("0000_a", "CREATE TABLE a (id integer);");
        migrator(database, folder).migrate();
        folder.write("0000_a.sql", "CREATE TABLE a (id integer, b integer);".getBytes(StandardCharsets.UTF_8));

        assertThat(refused(migrator(database, folder)))
                .hasMessageStartingWith("error TD520: 0000_a was edited after it was applied")
                .hasMessageContaining(folder.file("0000_a.sql").toString());
    }

    @ParameterizedTest(name = "on {0}")
    @EnumSource(names = "SQLITE_DELETE", mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_applied_where_the_file_of_a_later_migration_is_missing(Place place) throws IOException {
        TestDatabase database = place.database(directory);
        List<String> empty = DatabaseState.of(database);
        TestFolder folder = folder(place, "migrations", true)
                .add("0000_a", "CREATE TABLE a (id integer);")
                .add("0001_b", "CREATE TABLE b (id integer);");
        Files.delete(folder.file("0001_b.sql"));

        assertThat(refused(migrator(database, folder)))
                .hasMessageStartingWith("error TD510: the journal lists 0001_b, and its file is not there")
                .hasMessageContaining(folder.file("0001_b.sql").toString());
        assertThat(DatabaseState.of(database)).isEqualTo(empty);
    }

    @ParameterizedTest(name = "{1}, on {0}")
    @CsvSource(delimiter = '|', textBlock = """
            SQLITE_WAL | TD563 | { "version": "8", "dialect": "sqlite", "entries": [] }
            POSTGRES   | TD563 | { "version": "8", "dialect": "postgresql", "entries": [] }
            SQLITE_WAL | TD502 | { "version": "7", "dialect": "mysql", "entries": [] }
            SQLITE_WAL | TD564 | { "version": "7", "dialect": "sqlite", "entries": [{ "idx": 0, "when": 1, "tag": "../outside" }] }
            POSTGRES   | TD564 | { "version": "7", "dialect": "postgresql", "entries": [{ "idx": 0, "when": 1, "tag": "../outside" }] }
            SQLITE_WAL | TD505 | { "version": "7", "dialect": "sqlite", "entries": [{ "idx": 0, "when": 1, "tag": "a" }, { "idx": 1, "when": 2, "tag": "A" }] }
            POSTGRES   | TD505 | { "version": "7", "dialect": "postgresql", "entries": [{ "idx": 0, "when": 1, "tag": "a" }, { "idx": 1, "when": 1, "tag": "b" }] }
            SQLITE_WAL | TD506 | { "version": "7", "dialect": "postgresql", "entries": [{ "idx": 0, "when": 1, "tag": "a" }] }
            POSTGRES   | TD506 | { "version": "7", "dialect": "sqlite", "entries": [{ "idx": 0, "when": 1, "tag": "a" }] }
            """)
    void a_journal_that_cannot_be_meant_stops_before_anything_is_done(Place place, String code, String journal) {
        TestDatabase database = place.database(directory);
        List<String> empty = DatabaseState.of(database);
        TestFolder folder = folder(place, "migrations", true);
        folder.write("../outside.sql", "CREATE TABLE outside (id integer);".getBytes(StandardCharsets.UTF_8));
        for (String name : List.of("a.sql", "b.sql")) {
            folder.write(name, "CREATE TABLE inside (id integer);".getBytes(StandardCharsets.UTF_8));
        }
        folder.write("meta/_journal.json", journal.getBytes(StandardCharsets.UTF_8));

        assertThat(refused(migrator(database, folder)).code()).isEqualTo(code);
        assertThat(DatabaseState.of(database)).isEqualTo(empty);
    }

    private static void addDropAdd(TestFolder folder) {
        folder.add("0001_add", "CREATE INDEX t_id ON t (id);")
                .add("0002_drop", "DROP INDEX t_id;")
                .add("0003_add", "CREATE INDEX t_id ON t (id);");
    }

    private TestFolder folder(Place place, String name, boolean recordsHashes) {
        TestFolder folder = place.folder(directory.resolve(name));
        return recordsHashes ? folder : folder.withoutHashes();
    }
}
