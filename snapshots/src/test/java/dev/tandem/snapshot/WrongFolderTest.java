package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.problem.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrongFolderTest {

    private static final String JOURNAL = "sqlite/meta/_journal.json";
    private static final String SNAPSHOT = "sqlite/meta/0000_snapshot.json";

    @TempDir
    Path temporary;

    private Path out = Path.of("");

    @BeforeEach
    void writeFirst() {
        out = temporary.resolve("out");
        open().write(both("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void a_truncated_file_is_no_json(String file) throws IOException {
        replace(file, Files.readString(out.resolve(file)).substring(0, 60));
        refuses("TD302");
    }

    @ParameterizedTest
    @CsvSource({
        JOURNAL + ",''",
        SNAPSHOT + ",''",
        JOURNAL + ",hello",
        SNAPSHOT + ",hello",
        JOURNAL + ",'{} {}'",
        JOURNAL + ",'{\"version\": \"7\", \"version\": \"7\"}'",
        SNAPSHOT + ",'{\"tables\": {\"a\": {}, \"a\": {}}}'"
    })
    void what_is_no_json_is_refused(String file, String text) throws IOException {
        replace(file, text);
        refuses("TD302");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void a_file_that_is_too_deep_is_refused(String file) throws IOException {
        replace(file, "[".repeat(100_000));
        refuses("TD302");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void the_conflict_markers_of_a_merge_are_named(String file) throws IOException {
        String text = Files.readString(out.resolve(file));
        replace(file, "<<<<<<< HEAD\n" + text + "\n=======\n" + text + "\n>>>>>>> theirs\n");
        refuses("TD303");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void a_byte_order_mark_is_named(String file) throws IOException {
        replace(file, "\ufeff" + Files.readString(out.resolve(file)));
        refuses("TD301");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void what_is_not_utf8_is_refused(String file) throws IOException {
        Files.write(out.resolve(file), new byte[] {'{', '"', (byte) 0xe4, '"', '}'});
        refuses("TD301");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void a_file_that_cannot_be_read_is_named(String file) throws IOException {
        Files.delete(out.resolve(file));
        Files.createDirectory(out.resolve(file));
        refuses("TD301");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void a_file_of_unreasonable_size_is_not_loaded(String file) throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(out.resolve(file).toFile(), "rw")) {
            huge.setLength(300_000_000);
        }
        assertThatThrownBy(() -> open().dialect(SnapshotFormat.SQLITE).latestSnapshot())
                .hasMessageContaining("TD301");
    }

    @ParameterizedTest
    @ValueSource(strings = {JOURNAL, SNAPSHOT})
    void the_file_of_the_other_dialect_is_refused(String file) throws IOException {
        replace(file, Files.readString(out.resolve(file.replace("sqlite", "postgres"))));
        refuses("TD305");
    }

    @Test
    void a_snapshot_that_is_missing_for_the_last_entry_is_named() throws IOException {
        Files.delete(out.resolve(SNAPSHOT));
        refuses("TD308");
    }

    @Test
    void an_sql_file_that_is_missing_for_an_earlier_entry_is_named() throws IOException {
        open().write(both("id", "name"));
        Path first = out.resolve("sqlite/0000_add_users.sql");
        Files.delete(first);

        assertThatThrownBy(() -> open().dialect(SnapshotFormat.SQLITE).latestSnapshot())
                .hasMessageContaining("TD308: the SQL file of migration 0000_add_users is missing")
                .hasMessageContaining(first.toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "{\"version\": x, ~'x'~, ~line: 1, column: 13~",
                "{\\n \"version\": \"7\", ~close marker~, ~line: 2, column: 16~"
            })
    void what_is_no_json_is_told_with_its_place_and_without_what_a_library_says_of_itself(
            String text, String what, String place) throws IOException {
        replace(JOURNAL, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> open().dialect(SnapshotFormat.SQLITE).latestSnapshot())
                .hasMessageContaining(what)
                .hasMessageContaining(place)
                .message()
                .doesNotContain("REDACTED", "Source");
    }

    @Test
    void a_journal_that_is_missing_beside_snapshots_is_named() throws IOException {
        Files.delete(out.resolve(JOURNAL));
        refuses("TD313");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../0000_a", "/etc/0000_a", "a/b", "..", ".hidden", "a\\\\b", "a\\u0000b", ""})
    void a_tag_that_is_a_path_is_refused(String tag) throws IOException {
        replace(JOURNAL, Files.readString(out.resolve(JOURNAL)).replace("0000_add_users", tag));
        refuses("TD564");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"idx\": 0',                 '\"idx\": \"0\"'",
        "'\"idx\": 0',                 '\"idx\": 1.5'",
        "'\"when\": 1795230034715',    '\"when\": null'",
        "'\"tag\": \"0000_add_users\"', '\"tag\": 7'",
        "'\"entries\"',                '\"others\"'"
    })
    void a_journal_that_misses_something_is_refused(String part, String wrong) throws IOException {
        replace(JOURNAL, Files.readString(out.resolve(JOURNAL)).replace(part, wrong));
        refuses("TD502");
    }

    @Test
    void two_entries_of_one_time_are_refused() throws IOException {
        open().dialect(SnapshotFormat.SQLITE).write(MigrationsFolderTest.users("id", "age"));
        replace(JOURNAL, Files.readString(out.resolve(JOURNAL)).replace("1795230035715", "1795230034715"));
        refuses("TD505");
    }

    @Test
    void two_entries_of_one_number_are_refused() throws IOException {
        open().dialect(SnapshotFormat.SQLITE).write(MigrationsFolderTest.users("id", "age"));
        replace(JOURNAL, Files.readString(out.resolve(JOURNAL)).replace("0001_add_users", "0000_of_a_branch"));
        Files.move(out.resolve("sqlite/0001_add_users.sql"), out.resolve("sqlite/0000_of_a_branch.sql"));
        refuses("TD317");
    }

    @Test
    void a_snapshot_that_replaced_that_of_another_migration_of_its_second_is_told() throws IOException {
        open().dialect(SnapshotFormat.SQLITE).write(MigrationsFolderTest.users("id", "age"));
        rename("0000_add_users", "20261121233035_add_users");
        rename("0001_add_users", "20261121233035_third");
        move("0001_snapshot.json", "20261121233035_snapshot.json");
        refuses("TD318");

        rename("20261121233035_third", "20261121233036_third");
        move("20261121233035_snapshot.json", "20261121233036_snapshot.json");
        assertThat(open().dialect(SnapshotFormat.SQLITE)
                        .latestSnapshot()
                        .schema()
                        .tables())
                .hasSize(1);
    }

    private void rename(String tag, String another) throws IOException {
        replace(JOURNAL, Files.readString(out.resolve(JOURNAL)).replace(tag, another));
        Files.move(out.resolve("sqlite/" + tag + ".sql"), out.resolve("sqlite/" + another + ".sql"));
    }

    private void move(String snapshot, String another) throws IOException {
        Path meta = out.resolve("sqlite/meta");
        Files.move(meta.resolve(snapshot), meta.resolve(another));
    }

    @Test
    void two_snapshots_that_start_from_one_are_refused() throws IOException {
        open().dialect(SnapshotFormat.SQLITE).write(MigrationsFolderTest.users("id", "age"));
        open().dialect(SnapshotFormat.SQLITE).write(MigrationsFolderTest.users("id", "name"));
        String first = "sqlite/meta/0001_snapshot.json";
        String second = "sqlite/meta/0002_snapshot.json";
        String prevId = Files.readAllLines(out.resolve(first)).get(4);
        List<String> lines = Files.readAllLines(out.resolve(second));
        assertThat(prevId).contains("prevId");
        lines.set(4, prevId);
        replace(second, String.join("\n", lines));
        refuses("TD317");
    }

    @Test
    void a_file_in_the_place_of_a_dialects_folder_stops_before_anything_is_written() throws IOException {
        for (String file : List.of("meta/_journal.json", "meta/0000_snapshot.json", "meta", "0000_add_users.sql", "")) {
            Files.delete(out.resolve("sqlite").resolve(file));
        }
        Files.writeString(out.resolve("sqlite"), "mine");
        refuses("TD311");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite/0001_add_users.sql", "sqlite/meta/0001_snapshot.json"})
    void a_file_in_the_way_is_not_overwritten(String file) throws IOException {
        replace(file, "mine");
        refuses("TD310");
    }

    @Test
    void a_dangling_link_in_the_way_is_not_followed() throws IOException {
        Files.createSymbolicLink(out.resolve("sqlite/0001_add_users.sql"), temporary.resolve("elsewhere"));
        refuses("TD310");
        assertThat(temporary.resolve("elsewhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "sqlite/meta", JOURNAL, SNAPSHOT})
    void a_link_that_leads_out_of_the_folder_is_refused(String file) throws IOException {
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(out.resolve(file), elsewhere);
        Files.createSymbolicLink(out.resolve(file), elsewhere);
        refuses("TD309");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_tandem_write.lock",
                "_tmp_tandem_write.json",
                "sqlite/_tmp_0001_add_users.sql",
                ".gitattributes"
            })
    void a_link_under_a_name_of_ours_is_never_written_through(String file) throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "mine");
        Files.deleteIfExists(out.resolve(file));
        Files.createSymbolicLink(out.resolve(file), precious);
        try {
            open().write(both("id", "age"));
        } catch (ProblemException refused) {
            assertThat(refused.problems().get(0).code()).isIn("TD309", "TD311");
        }
        assertThat(precious).hasContent("mine");
    }

    @Test
    void an_intent_is_not_carried_out_through_a_link() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("_tmp_a"), "");
        Files.createSymbolicLink(out.resolve("link"), elsewhere);
        String hash = Sha256.hex(new byte[0]);
        replace("_tandem_write.json", """
                {"directories": [], "files": [{"path": "link/a", "hash": "%s"}]}""".formatted(hash));
        refuses("TD309");
        assertThat(elsewhere.resolve("_tmp_a")).exists();
    }

    @Test
    void a_folder_that_is_a_link_itself_is_fine() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), out);
        assertThat(MigrationsFolder.open(link, MigrationsFolderTest.CLOCK).write(both("id", "age")))
                .hasSize(2);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() ->
                        MigrationsFolder.open(file, MigrationsFolderTest.CLOCK).write(both("id")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TD311");
    }

    @Test
    void a_migration_that_another_process_wrote_meanwhile_is_noticed() {
        MigrationsFolder late = open();
        late.dialect(SnapshotFormat.SQLITE).latestSnapshot();
        open().write(both("id", "age"));
        assertThatThrownBy(() -> late.write(both("id", "name")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TD315");
    }

    @Test
    void an_intent_that_speaks_of_files_elsewhere_is_not_carried_out() throws IOException {
        Path elsewhere = Files.writeString(temporary.resolve("precious"), "mine");
        replace("_tandem_write.json", """
                {"directories": [], "files": [{"path": "../precious", "hash": "00"}]}""");
        refuses("TD312");
        assertThat(elsewhere).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"directories\": []}",
                "{\"directories\": [], \"files\": [{\"path\": \"a\", \"hash\": \"0\", \"before\": \"%%%\"}]}",
                "{\"directories\": [\"\\u0000\"], \"files\": []}"
            })
    void a_damaged_intent_is_told(String text) throws IOException {
        replace("_tandem_write.json", text);
        refuses("TD312");
    }

    @Test
    void many_writers_at_once_come_one_after_the_other() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<Written>>> writers = Collections.nCopies(8, () -> open().write(both("id", "age")));
            Set<String> tags = new TreeSet<>();
            for (Future<List<Written>> written : threads.invokeAll(writers)) {
                written.get().forEach(migration -> tags.add(migration.tag()));
            }
            assertThat(tags).hasSize(8).contains("0001_add_users", "0008_add_users");
        }
        assertThat(out.resolve("_tandem_write.lock")).doesNotExist();
    }

    private void replace(String file, String text) throws IOException {
        Files.writeString(out.resolve(file), text);
    }

    /** Told with that code, and every file is as it was, those of the other dialect too. */
    private void refuses(String code) throws IOException {
        Map<String, String> before = files();
        assertThatThrownBy(() -> open().write(both("id", "age")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("error " + code + ":");
        assertThat(files()).isEqualTo(before);
    }

    private MigrationsFolder open() {
        return MigrationsFolder.open(out, MigrationsFolderTest.CLOCK);
    }

    private static Map<SnapshotFormat, Migration> both(String... columns) {
        Migration migration = MigrationsFolderTest.users(columns);
        return Map.of(SnapshotFormat.SQLITE, migration, SnapshotFormat.POSTGRES, migration);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.toString(), Sha256.hex(Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
