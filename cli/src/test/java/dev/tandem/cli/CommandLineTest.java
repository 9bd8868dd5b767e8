package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.tooling.settings.Setting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"generate", "diff", "migrate", "status", "history", "baseline", "repair", "pull"})
    void every_command_explains_itself_with_an_example(String command) {
        assertThat(tandem(false, command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: tandem " + command, "Example:", "tandem " + command + " --");
    }

    @Test
    void without_arguments_the_commands_are_listed_with_the_exit_codes() {
        assertThat(tandem(false)).isZero();
        assertThat(out.toString())
                .contains("generate", "migrate", "status", "diff", " 0   done", "70   a bug of Tandem's");
    }

    @Test
    void the_readme_and_the_page_about_json_have_every_command() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        List<String> commands = Main.commandLine(new TandemCommand(Map.of(), console(false)), console(false))
                .getSubcommands()
                .keySet()
                .stream()
                .sorted()
                .toList();

        assertThat(found("\\| `tandem (\\w+)", readme)).isEqualTo(commands);
        assertThat(found("\n## (\\w+)\n", Files.readString(Path.of("../docs/json.md"))))
                .isEqualTo(commands);
        assertThat(found("`(\\w+)`", readme.substring(readme.indexOf("Not there yet:"))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(commands);
    }

    @Test
    void the_readme_has_every_setting() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains(Stream.of(Setting.values())
                        .map(setting -> "`%s`".formatted(setting.key()))
                        .toList());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(one -> one.group(1))
                .sorted()
                .toList();
    }

    @Test
    void colour_is_only_for_terminals() {
        tandem(false, "generate", "--dialect", "x");
        assertThat(err.toString()).startsWith("error TD404");

        tandem(true, "generate", "--dialect", "x");
        assertThat(err.toString()).contains("\u001b[31merror");
    }

    @Test
    void a_bug_is_one_line_with_the_place_of_its_trace() throws IOException {
        bug(new IllegalStateException("odd"));

        assertThat(err.toString()).hasLineCount(1).contains("bug of Tandem's: java.lang.IllegalStateException: odd");
    }

    @Test
    void a_broken_machine_is_told_like_a_bug() throws IOException {
        bug(new NoClassDefFoundError("odd"));

        assertThat(err.toString()).hasLineCount(1).contains("java.lang.NoClassDefFoundError: odd");
    }

    private void bug(Throwable thrown) throws IOException {
        Failures failures = new Failures(new TandemCommand(Map.of(), console(false)), console(false));
        assertThat(failures.ofCommand(thrown)).isEqualTo(70);

        Matcher file = Pattern.compile("report it with (.*\\.txt)").matcher(err.toString());
        assertThat(file.find()).isTrue();
        assertThat(Files.readString(Path.of(file.group(1)))).contains("\tat dev.tandem.cli.CommandLineTest");
        Files.delete(Path.of(file.group(1)));
    }

    @Test
    void where_an_error_came_from_is_shown_when_asked_for() {
        tandem(false, "generate", "--dialect", "x", "--stacktrace");

        assertThat(err.toString()).contains("\tat dev.tandem.tooling.settings");
    }

    private Console console(boolean colour) {
        return new Console(new PrintWriter(out), new PrintWriter(err), colour, colour, Optional.empty());
    }

    private int tandem(boolean colour, String... args) {
        return Main.run(List.of(args), Map.of("TANDEM_SCHEMA", "shop.Shop"), console(colour));
    }
}
