package dev.tandem.runtime.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @TempDir
    Path directory;

    @Test
    void a_journal_of_drizzle_kit_is_read() {
        Journal journal = parse("""
                {
                  "version": "7",
                  "dialect": "postgresql",
                  "entries": [
                    {
                      "idx": 0,
                      "version": "7",
                      "when": 1795230034715,
                      "tag": "0000_flat_chameleon",
                      "breakpoints": true
                    }
                  ]
                }""");

        assertThat(journal)
                .isEqualTo(new Journal(
                        "7",
                        JournalDialect.POSTGRES,
                        List.of(new JournalEntry(
                                0, "7", 1795230034715L, "0000_flat_chameleon", true, false, Optional.empty()))));
    }

    @Test
    void the_first_journal_of_drizzle_kit_is_one_line_without_entries() {
        assertThat(parse("{\"version\":\"7\",\"dialect\":\"sqlite\",\"entries\":[]}")
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,pg,POSTGRES", "6,postgresql,POSTGRES", "5,sqlite,SQLITE"})
    void journals_of_older_drizzle_kits_are_read(String version, String word, JournalDialect dialect) {
        Journal journal = parse("{\"version\":\"%s\",\"dialect\":\"%s\",\"entries\":[]}".formatted(version, word));

        assertThat(journal.dialect()).isEqualTo(dialect);
    }

    @Test
    void unknown_keys_are_left_alone_whatever_they_hold() {
        Journal journal = parse("""
                {"extra": {"a": [1, -0.5e+3, true, null, "\\u00e9\\n\\ud83d\\ude00", {}]}, "version": "7", "dialect": "sqlite",
                 "entries": [{"tag": "0000_a", "note": [[]], "when": 1.7e12, "idx": 4,
                   "tandem": {"more": {"x": 1}, "hash": "%s"}}]}""".formatted(HASH));

        assertThat(journal.entries())
                .containsExactly(new JournalEntry(4, "", 1_700_000_000_000L, "0000_a", true, true, Optional.of(HASH)));
    }

    @Test
    void a_tag_may_have_letters_of_any_language() {
        assertThat(entry("\"tag\": \"0001_größe seed-data\"").tag()).isEqualTo("0001_größe seed-data");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-12, -12",
        "999999999999999999, 999999999999999999",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "12.000, 12",
        "120E-1, 12"
    })
    void a_whole_number_is_read_however_it_is_written(String json, long when) {
        assertThat(parse(withEntry("\"tag\": \"0000_a\"").replace("5", json))
                        .entries()
                        .get(0)
                        .when())
                .isEqualTo(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x", "/etc/passwd", "a/b", "a\\\\b", "..", ".", "", "C:x", "a\\u0000b", "a\\nb", ".hidden"})
    void a_tag_that_is_no_file_name_is_refused(String tag) {
        assertThat(refused(withEntry("\"tag\": \"" + tag + "\"")))
                .hasMessageContaining("TD564")
                .hasMessageContaining("a tag is the name of a file in this folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|1:1|an object was expected where the file ends",
                "[]|1:1|an object was expected where '[' stands",
                "{`\"a\": 1,}`|1:9|a string was expected where '}' stands",
                "{\"a\": 1} x|1:10|the end of the file was expected where 'x' stands",
                "{\"a\": 01}|1:7|a value was expected",
                "{\"a\": +1}|1:7|a value was expected",
                "{\"a\": 1.}|1:7|a value was expected",
                "{\"a\": .5}|1:7|a value was expected",
                "{\"a\": NaN}|1:7|a value was expected",
                "{\"a\": nul}|1:7|a value was expected where 'n' stands",
                "{'a': 1}|1:2|a string was expected",
                "{\"a\" 1}|1:6|':' was expected where '1' stands",
                "{\"a\": \"x|1:9|a string is not closed",
                "{\"a\": \"\\x\"}|1:8|a string has an escape that JSON does not know",
                "{\"a\": \"\\u12g4\"}|1:8|a string has an escape that JSON does not know",
                "{\"a\": 1, \"a\": 2}|1:10|the key \"a\" is there twice",
                "{\"a\": [1, 2}|1:12|',' was expected where '}' stands",
                "/**/{}|1:1|an object was expected",
                "{\"version\": 7}|1:13|a string was expected where '7' stands",
                "{\"dialect\": \"mysql\"}|1:13|the dialect \"mysql\" is not known here",
                "{\"version\": \"7\", \"dialect\": \"sqlite\"}|1:1|the key \"entries\" is missing",
                "{\"entries\": []}|1:1|the key \"version\" is missing",
                "{\"entries\": [{\"idx\": 1}]}|1:14|an entry has no \"when\"",
                "{\"entries\": [{\"idx\": -1}]}|1:22|\"idx\" is out of range",
                "{\"entries\": [{\"when\": 1.5}]}|1:23|a whole number",
                "{\"entries\": [{\"when\": 1e999}]}|1:23|a whole number",
                "{\"entries\": [{\"when\": 9223372036854775808}]}|1:23|a whole number",
                "{\"a\": 1_0}|1:7|a value was expected",
                "{\"a\": 1e5x}|1:7|a value was expected",
                "{\"a\": 1.2.3}|1:7|a value was expected",
                "{\"entries\": [{\"when\": 1e99999}]}|1:23|a value was expected",
                "{\"entries\": [{\"breakpoints\": 1}]}|1:30|true or false was expected",
                "{\"entries\": [{\"tandem\": {\"hash\": \"AB\"}}]}|1:34|a hash has 64 hexadecimal digits"
            })
    void what_is_wrong_is_told_with_its_place(String json, String place, String why) {
        MigrationException failure = refused(json == null ? "" : json.replace("`", ""));

        assertThat(failure.code()).isEqualTo("TD502");
        assertThat(failure.failure().at()).hasValue("j.json:" + place);
        assertThat(failure.failure().why()).startsWith(why);
    }

    @Test
    void a_journal_of_an_unknown_version_is_not_called_broken() {
        assertThat(refused("{\"version\": \"8\"}"))
                .hasMessageContaining("TD563")
                .hasMessageContaining("journals of version \"8\" are not known here");
    }

    @Test
    void the_place_counts_lines() {
        assertThat(refused("{\n  \"version\": \"7\",\n  \"dialect\": sqlite\n}")
                        .failure()
                        .at())
                .hasValue("j.json:3:14");
    }

    @Test
    void nesting_is_bounded() {
        String deep = "{\"a\": " + "[".repeat(1_000_000);

        assertThat(refused(deep)).hasMessageContaining("nested deeper than 64 levels");
    }

    @Test
    void every_cut_of_a_journal_is_refused_in_words() {
        String whole = withEntry("\"tag\": \"0000_\\u00e4\", \"x\": [1.5, null, {\"y\": false}]");
        parse(whole);
        for (int length = 0; length < whole.length(); length++) {
            assertThat(refused(whole.substring(0, length)).code()).isEqualTo("TD502");
        }
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws Exception {
        write("{\"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(catchThrowableOfType(
                        MigrationException.class,
                        () -> MigrationFolder.inDirectory(directory).journal()))
                .hasMessageContaining("TD502")
                .hasMessageContaining("it is not UTF-8");
    }

    @Test
    void a_file_that_is_no_journal_by_its_size_is_refused() throws Exception {
        write(new byte[17 * 1024 * 1024]);

        assertThat(catchThrowableOfType(
                        MigrationException.class,
                        () -> MigrationFolder.inDirectory(directory).journal()))
                .hasMessageContaining("it is larger than");
    }

    @Test
    void a_folder_without_a_journal_says_what_to_do() {
        assertThat(catchThrowableOfType(
                        MigrationException.class,
                        () -> MigrationFolder.inDirectory(directory).journal()))
                .hasMessageStartingWith("error TD501: there is no journal\n  at:  " + directory);
        assertThat(catchThrowableOfType(
                        MigrationException.class,
                        () -> MigrationFolder.onClasspath("nowhere").journal()))
                .hasMessageContaining("classpath:nowhere/meta/_journal.json");
    }

    private void write(byte[] journal) throws IOException {
        Files.createDirectory(directory.resolve("meta"));
        Files.write(directory.resolve(Journal.FILE), journal);
    }

    private static JournalEntry entry(String keys) {
        return parse(withEntry(keys)).entries().get(0);
    }

    private static String withEntry(String keys) {
        return "{\"version\": \"7\", \"dialect\": \"sqlite\", \"entries\": [{\"idx\": 0, \"when\": 5, %s}]}"
                .formatted(keys);
    }

    private static Journal parse(String json) {
        return Journal.parse(json, "j.json");
    }

    private static MigrationException refused(String json) {
        return catchThrowableOfType(MigrationException.class, () -> parse(json));
    }
}
