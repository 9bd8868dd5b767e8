package dev.tandem.tooling.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:sqlite:", "jdbc:sqlite:file:notes.db?mode=ro"})
    void what_is_no_plain_path_stays_as_it_is(String url) {
        assertThat(database(Map.of(Setting.URL, url))).hasToString(url);
        assertThat(database(Map.of(Setting.URL, url)).isFileNotThere()).isFalse();
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
