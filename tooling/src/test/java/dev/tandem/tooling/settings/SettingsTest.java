package dev.tandem.tooling.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.dialect.Dialect;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path project;

    @Test
    void a_flag_wins_over_the_environment_and_that_over_the_file() throws IOException {
        file("schema=in.the.File\nout=from-file\nurl=jdbc:sqlite:file.db\n");
        Settings settings = Settings.read(
                project,
                Map.of(Setting.OUT, "from-flag"),
                Map.of("TANDEM_OUT", "from-environment", "TANDEM_URL", "jdbc:sqlite:environment.db", "HOME", "/root"));

        assertThat(settings.out()).isEqualTo(project.resolve("from-flag"));
        assertThat(settings.find(Setting.URL)).contains("jdbc:sqlite:environment.db");
        assertThat(settings.schema()).isEqualTo("in.the.File");
    }

    @Test
    void a_dot_or_a_dash_of_a_key_is_an_underscore_in_the_environment() {
        Settings settings = Settings.read(
                project, Map.of(), Map.of("TANDEM_SQLITE_URL", "jdbc:sqlite:x.db", "TANDEM_LOCK_TIMEOUT", "5s"));

        assertThat(settings.find(Setting.SQLITE_URL)).contains("jdbc:sqlite:x.db");
        assertThat(settings.find(Setting.LOCK_TIMEOUT)).contains("5s");
    }

    @Test
    void an_unknown_key_is_told_with_its_line_and_the_nearest_one() throws IOException {
        file("# a comment\nschema=x.Model\ndailect=sqlite\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("error TD403: unknown setting dailect, did you mean dialect?")
                .hasMessageContaining("at:  tandem.properties:3");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() throws IOException {
        file("\ufeffschema=x.Model\n");

        assertThat(read().schema()).isEqualTo("x.Model");
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        Files.write(project.resolve("tandem.properties"), new byte[] {'s', '=', (byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(this::read).hasMessageContaining("error TD402");
    }

    @Test
    void a_half_unicode_escape_is_told() throws IOException {
        file("schema=C:\\users\\model\n");

        assertThatThrownBy(this::read)
                .hasMessageContaining("error TD402")
                .hasMessageContaining("a backslash is written twice");
    }

    @Test
    void without_a_schema_the_folder_is_named() {
        assertThatThrownBy(() -> read().schema())
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("error TD401: there is no tandem.properties in " + project);
    }

    @Test
    void the_folder_one_is_in_is_named_in_full() {
        assertThatThrownBy(() -> Settings.read(Path.of(""), Map.of(), Map.of()).schema())
                .hasMessageContaining(
                        "there is no tandem.properties in " + Path.of("").toAbsolutePath());
    }

    @Test
    void a_folder_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> Settings.read(project.resolve("gone"), Map.of(), Map.of()))
                .hasMessageContaining("error TD401: there is no folder");
    }

    @Test
    void dialects_come_in_the_order_given_and_once() throws IOException {
        file("dialect = postgres, sqlite,postgres\n");

        assertThat(read().dialects()).extracting(Dialect::name).containsExactly("postgres", "sqlite");
    }

    @Test
    void all_dialects_are_meant_where_none_is_named() {
        assertThat(read().dialects()).extracting(Dialect::name).containsExactly("sqlite", "postgres");
    }

    @Test
    void an_unknown_dialect_is_told_with_the_nearest_one() throws IOException {
        file("dialect=sqlite,postgress\n");

        assertThatThrownBy(() -> read().dialects())
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("error TD404: unknown dialect 'postgress', did you mean postgres?");
    }

    @Test
    void a_class_path_is_relative_to_the_project_and_takes_commas_or_the_systems_separator() throws IOException {
        file("classpath=target/classes, lib/a.jar" + File.pathSeparator + "/opt/b.jar\n");

        assertThat(read().classpath())
                .containsExactly(
                        project.resolve("target/classes"), project.resolve("lib/a.jar"), Path.of("/opt/b.jar"));
    }

    private Settings read() {
        return Settings.read(project, Map.of(), Map.of());
    }

    private void file(String text) throws IOException {
        Files.writeString(project.resolve("tandem.properties"), text);
    }
}
