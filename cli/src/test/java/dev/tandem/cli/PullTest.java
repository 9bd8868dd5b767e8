package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team moves from drizzle-kit's folder, or its own, to a model. */
class PullTest {

    private static final Path RECORDED = Path.of("../snapshots/src/test/drizzle");
    private static final String MODEL = "src/main/java/shop/Shop.java";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProjectWithoutAModel() {
        project = new Project(folder);
    }

    private void recorded(String dialect, String into) {
        try (Stream<Path> files = Files.walk(RECORDED.resolve(dialect))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                project.file(into + "/" + RECORDED.resolve(dialect).relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgres"})
    void generating_from_the_model_of_a_folder_of_drizzle_kit_finds_nothing(String dialect) {
        recorded(dialect, "migrations/" + dialect);
        project.file("tandem.properties", "schema=%s\ndialect=%s\n".formatted(MODEL, dialect));

        project.tandem("pull", "--from", "migrations").isDone().prints(MODEL + ": ", " tables, ");

        project.refusesToChange("generate").prints("No schema changes, nothing to migrate");
        assertThat(project.read(MODEL)).startsWith("package shop;\n\nimport dev.tandem.declare.Column;");
    }

    @Test
    void what_no_model_declares_is_named() {
        recorded("postgres", "drizzle");

        project.tandem("pull", "--from", "drizzle", "--schema", MODEL)
                .isDone()
                .prints(
                        "No model declares these; they stay as the last snapshot has them:",
                        "  postgres: enum types: app.kind, feeling",
                        "  postgres: sequences: app.counter",
                        "  postgres: materialized views: counts",
                        "whose words for sqlite are suggestions: arrays.words, arrays.grid",
                        "Say schema=src/main/java/shop/Shop.java in tandem.properties");
        assertThat(project.read(MODEL)).contains(" * <p>What no model declares stays as the last snapshot has it:");
    }

    @Test
    void both_databases_become_one_model() {
        project = Project.withUsers(folder).modelWith("""
                    public final Users users = table("users", new Users());
                    public final View busy = view("busy", sql(sqlite("select 1 as one"), postgres("select 2 as one")));

                    public final class Users extends Table {
                        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
                        public final Column<String> role = text("role").oneOf("admin", "member").notNull();
                        public final Column<java.time.Instant> since = timestamp("since").notNull().defaultNow();
                        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
                        public final Column<Long> bossId = bigint("boss_id").references(() -> id).onDelete(SET_NULL);

                        {
                            index(role, since.desc()).where("active");
                        }
                    }
                """);
        project.tandem("generate").isDone();
        String before = project.read(MODEL);

        project.tandem("pull", "--from", "migrations", "--force").isDone().prints("1 tables, 1 views");

        assertThat(project.read(MODEL))
                .isNotEqualTo(before)
                .contains(
                        "text(\"role\").oneOf(\"admin\", \"member\").notNull()",
                        "timestamp(\"since\").notNull().defaultNow()",
                        "bool(\"active\").notNull().defaultTo(true)",
                        "bigint(\"id\").primaryKey().autoIncrement()",
                        "references(() -> id).onDelete(SET_NULL)",
                        "sql(sqlite(\"select 1 as one\"), postgres(\"select 2 as one\"))");
        project.refusesToChange("generate").prints("No schema changes, nothing to migrate");
    }

    @Test
    void databases_that_are_not_one_model_are_told_apart() {
        recorded("sqlite", "migrations/sqlite");
        recorded("postgres", "migrations/postgres");

        project.refuses(ExitCode.FAILED, "pull", "--from", "migrations", "--class", "Shop")
                .says("error TD330", "table moments is on sqlite only", "more\n  fix: pull one of the two alone");
        project.tandem("pull", "--from", "migrations", "--dialect", "sqlite", "--class", "Shop")
                .isDone()
                .prints("src/main/java/Shop.java: ", "SQLite's integer may be a moment");
        project.tandem("pull", "--from", "migrations/postgres", "--class", "Shop", "--force")
                .isDone();
    }

    @Test
    void a_file_that_is_there_is_replaced_only_if_that_is_said() {
        project = Project.withUsers(folder);
        project.tandem("generate").isDone();

        project.refuses(ExitCode.FAILED, "pull", "--from", "migrations")
                .says("error TD332", "Shop.java is there already", "--force");
    }

    @Test
    void the_source_alone_is_printed() {
        recorded("sqlite", "drizzle");

        Project.Run run = project.refusesToChange("pull", "--from", "drizzle", "--stdout");

        assertThat(run.out())
                .startsWith("import dev.tandem.")
                .contains("public final class AppModel")
                .endsWith("\n}\n");
        assertThat(run.err()).isEmpty();
        assertThat(project.refusesToChange("pull", "--from", "drizzle", "--stdout", "--package", "a.b", "--class", "C")
                        .out())
                .startsWith("package a.b;")
                .contains("public final class C extends Model");
    }

    @Test
    void programs_read_json() {
        recorded("postgres", "drizzle");

        project.refusesToChange("pull", "--from", "drizzle", "--stdout", "--json", "--class", "Shop")
                .prints(
                        "{\"file\":null,\"class\":\"Shop\",\"tables\":9,\"views\":2,\"kept\":[{\"dialect\":\"postgres\","
                                + "\"kind\":\"schemas\",\"names\":[\"app\"]}",
                        "\"left\":[],\"problems\":[],\"source\":\"import dev.tandem");
    }

    @Test
    void what_the_model_has_no_word_for_is_a_warning() {
        recorded("sqlite", "drizzle");
        String last = "drizzle/meta/0042_snapshot.json";
        project.file(
                last,
                project.read(last)
                        .replaceFirst("(?s)(\"name\": \"born\",\\s+\"type\": )\"integer\"", "$1\"int not null\""));

        project.tandem("pull", "--from", "drizzle", "--class", "Shop")
                .endsWith(ExitCode.DIFFERENCES)
                .says("error TD130: column authors.born is of a custom type that is more than a type", "Shop.java:");
        assertThat(project.read("src/main/java/Shop.java")).contains("\"int not null\"");
    }

    @Test
    void a_folder_without_migrations_is_told() {
        project.file("empty/meta/_journal.json", "{\"version\":\"7\",\"dialect\":\"sqlite\",\"entries\":[]}");
        recorded("postgres", "wrong/sqlite");

        for (String from : List.of("nowhere", ".", "empty", "wrong")) {
            project.refuses(ExitCode.WRONG_USAGE, "pull", "--from", from, "--class", "Shop")
                    .says("error TD333");
        }
    }

    @Test
    void a_place_that_is_none_is_told() {
        recorded("sqlite", "drizzle");

        project.refuses(ExitCode.WRONG_USAGE, "pull", "--from", "drizzle")
                .says("error TD331: nothing says where the model is to be");
        project.refuses(ExitCode.WRONG_USAGE, "pull", "--from", "drizzle", "--class", "class")
                .says("error TD331: 'class' is no name of a class");
        project.refuses(ExitCode.WRONG_USAGE, "pull", "--from", "drizzle", "--class", "A", "--package", "a-b")
                .says("error TD331: 'a-b.A' is no name of a class");
        project.refuses(ExitCode.WRONG_USAGE, "pull", "--from", "drizzle", "--schema", MODEL, "--class", "Other")
                .says("error TD331: class Other cannot be in Shop.java");
    }
}
