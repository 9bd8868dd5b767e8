package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a model, and the command as its user runs it there. */
final class Project {

    /** What the user sees of one run. */
    record Run(int exitCode, String out, String err) {

        Run isDone() {
            return endsWith(ExitCode.DONE);
        }

        Run endsWith(ExitCode expected) {
            assertThat(exitCode).as("exit code%n%s%n%s", out, err).isEqualTo(expected.code());
            return this;
        }

        Run says(String... texts) {
            assertThat(err).contains(texts);
            return this;
        }

        Run prints(String... texts) {
            assertThat(out).contains(texts);
            return this;
        }

        Run printsNot(String... texts) {
            assertThat(out).doesNotContain(texts);
            return this;
        }

        /** For what the user can mend, and never where Tandem failed: a stack trace. */
        Run showsNoTrace() {
            assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception in thread");
            return this;
        }

        private Run showsNoPassword() {
            assertThat(out + err).doesNotContain(PASSWORD);
            return this;
        }
    }

    static final String PASSWORD = "hunter2hunter2";

    private static final String MODEL = "src/main/java/shop/Shop.java";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Optional<String> answers = Optional.empty();

    Project(Path folder) {
        this.folder = folder;
    }

    /** With a table {@code users} of an id and a name, and SQLite's and Postgres's folders to be written. */
    static Project withUsers(Path folder) {
        return new Project(folder)
                .file("tandem.properties", "schema=" + MODEL + "\nurl=jdbc:sqlite:shop.db\n")
                .model("users", "public final Column<String> name = text(\"name\").notNull();");
    }

    /** The model with one table of these columns besides the key. */
    Project model(String table, String... columns) {
        return modelWith("""
                    public final Things things = table("%s", new Things());

                    public final class Things extends Table {
                        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
                        %s
                    }
                """.formatted(table, String.join("\n        ", columns)));
    }

    Project modelWith(String body) {
        return file(
                MODEL,
                "package shop;\n\nimport dev.tandem.declare.*;\n\npublic final class Shop extends Model {\n%s}\n"
                        .formatted(body));
    }

    Project file(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With the database that commands work on, and a password that it does not ask for. */
    Project on(TestDatabase database) {
        return environment("TANDEM_URL", database.url())
                .environment("TANDEM_USER", database.user())
                .environment("TANDEM_PASSWORD", PASSWORD);
    }

    /** With a person who watches, and types this when asked. */
    Project onTerminal(String typed) {
        answers = Optional.of(typed);
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run tandem(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = Stream.concat(Stream.of("-C", folder.toString()), Stream.of(args))
                .toList();
        Console console = new Console(
                new PrintWriter(out),
                new PrintWriter(err),
                answers.isPresent(),
                false,
                answers.map(StringReader::new).map(BufferedReader::new));
        int exitCode = Main.run(all, environment, console);
        return new Run(exitCode, out.toString(), err.toString()).showsNoTrace().showsNoPassword();
    }

    /** Runs a command that only tells something, and sees to it that nothing in the folder has changed. */
    Run refusesToChange(String... args) {
        Map<String, String> before = files();
        Run run = tandem(args).isDone();
        assertThat(files()).isEqualTo(before);
        return run;
    }

    /** Runs a command that is to be stopped, and sees to it that nothing in the folder has changed. */
    Run refuses(ExitCode expected, String... args) {
        Map<String, String> before = files();
        Run run = tandem(args).endsWith(expected);
        assertThat(files()).isEqualTo(before);
        assertThat(run.out()).isEmpty();
        return run;
    }

    /** All files with what is in them. */
    Map<String, String> files() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            path -> folder.relativize(path).toString(),
                            Project::content,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
