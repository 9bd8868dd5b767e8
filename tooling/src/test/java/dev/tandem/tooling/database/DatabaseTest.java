package dev.tandem.tooling.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @TempDir
    private Path project;

    @Test
    void a_file_of_sqlite_is_relative_to_the_project_with_what_follows_it() {
        assertThat(database(Map.of(Setting.URL, "jdbc:sqlite:data/notes.db?cache=shared")))
                .hasToString("jdbc:sqlite:" + project.resolve("data/notes.db?cache=shared"));
        assertThat(database(Map.of(Setting.URL, "jdbc:sqlite:/var/notes.db"))).hasToString("jdbc:sqlite:/var/notes.db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "jdbc:sqlite:?cache=shared",
                "jdbc:sqlite:file:",
                "jdbc:sqlite:file::memory:?cache=shared",
                "jdbc:sqlite:file:notes?mode=memory&cache=shared",
                "jdbc:sqlite::resource:notes.db"
            })
    void a_database_that_is_gone_when_the_command_ends_is_refused(String url) {
        assertThatThrownBy(() -> database(Map.of(Setting.URL, url)))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("error TD427: " + url + " names no file");
    }

    @ParameterizedTest
    @CsvSource({
        "file:notes.db?mode=rwc, notes.db",
        "file:data/my%20notes%3f.db, data/my notes?.db",
        "file:50%25+1.db?cache=shared, 50%+1.db"
    })
    void a_uri_of_sqlite_is_relative_to_the_project(String uri, String file) throws Exception {
        Path folder = project.resolve("of 100% #1");
        Files.createDirectories(folder.resolve("data"));
        Database database = Database.of(Settings.read(folder, Map.of(Setting.URL, "jdbc:sqlite:" + uri), Map.of()));

        assertThat(database.isFileNotThere()).isTrue();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE notes (id)");
        }
        assertThat(folder.resolve(file)).isNotEmptyFile();
        assertThat(database.isFileNotThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/var/notes.db?mode=ro",
                "file:///var/notes.db?mode=ro",
                "file://localhost/var/notes.db?mode=ro"
            })
    void an_absolute_uri_stays_where_it_is(String uri) {
        assertThat(database(Map.of(Setting.URL, "jdbc:sqlite:" + uri)))
                .hasToString("jdbc:sqlite:file:/var/notes.db?mode=ro");
    }

    @Test
    void a_file_is_known_not_to_be_there() {
        assertThat(database(Map.of(Setting.URL, "jdbc:sqlite:notes.db?cache=shared"))
                        .isFileNotThere())
                .isTrue();
    }

    @Test
    void the_url_of_the_dialect_that_was_asked_for_is_taken() {
        Map<Setting, String> both = Map.of(
                Setting.SQLITE_URL, "jdbc:sqlite:notes.db",
                Setting.POSTGRES_URL, "jdbc:postgresql://host/notes",
                Setting.DIALECT, "postgres");

        assertThat(database(both).dialect()).isEqualTo(Dialects.POSTGRES);
    }

    @Test
    void two_urls_and_no_word_on_which_are_refused() {
        Map<Setting, String> both = Map.of(
                Setting.SQLITE_URL, "jdbc:sqlite:notes.db",
                Setting.POSTGRES_URL, "jdbc:postgresql://host/notes");

        assertThatThrownBy(() -> database(both)).hasMessageContaining("error TD411: more than one database is named");
    }

    @Test
    void url_wins_over_those_of_the_dialects() {
        assertThat(database(Map.of(
                        Setting.URL, "jdbc:postgresql://host/notes",
                        Setting.SQLITE_URL, "jdbc:sqlite:notes.db")))
                .hasToString("jdbc:postgresql://host/notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/notes?user=me&password=secret",
                "jdbc:postgresql://host/notes?PASSWORD=secret&user=me",
                "jdbc:postgresql://me:secret@host/notes"
            })
    void a_password_in_a_url_is_not_shown(String url) {
        assertThat(database(Map.of(Setting.URL, url)).toString())
                .doesNotContain("secret")
                .contains("host/notes");
    }

    private Database database(Map<Setting, String> flags) {
        return Database.of(Settings.read(project, flags, Map.of()));
    }
}
