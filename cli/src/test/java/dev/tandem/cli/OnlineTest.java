package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code postgres.online=true}. */
class OnlineTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";
    private static final String UNIQUE_NAME = "public final Column<String> name = text(\"name\").notNull().unique();";
    private static final String LONG_NAME = "public final Column<Integer> name = integer(\"name\").notNull();";
    private static final String SLUG =
            "public final Column<String> slug = text(\"slug\").notNull().backfill(sql(\"lower(name)\")).unique();";
    private static final String AGE = "public final Column<Integer> age = integer(\"age\");";

    private static final List<String> PARTS =
            List.of("0001_alter_users", "0002_alter_users_fill_indexes", "0003_alter_users_change");

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));
    private TestDatabase database = new TestDatabase("", "", "");

    @BeforeEach
    void aProjectWithRows() {
        database = TestDatabase.of(Kind.POSTGRES, folder);
        project = Project.withUsers(folder).on(database);
        project.file("tandem.properties", project.read("tandem.properties") + "postgres.online=true\n");
        project.tandem("generate").isDone();
        project.tandem("migrate").isDone().prints("applied 0000_create_users");
        database.execute("INSERT INTO users (name) VALUES ('Ada'), ('Bob')");
    }

    @Test
    void a_change_in_several_files_is_applied_and_leaves_nothing_to_do() {
        project.model("users", NAME, SLUG);
        Project.Run generated = project.tandem("generate").isDone();
        PARTS.forEach(tag -> generated.prints("postgres: " + folder.resolve("migrations/postgres/" + tag + ".sql")));
        generated.prints("sqlite: " + folder.resolve("migrations/sqlite/0001_alter_users.sql"));
        assertThat(project.read("migrations/postgres/" + PARTS.get(1) + ".sql"))
                .startsWith("-- tandem:no-transaction\n-- Part 2 of 3 of alter_users: ")
                .contains("CREATE UNIQUE INDEX CONCURRENTLY");
        assertThat(project.files().keySet())
                .contains("migrations/postgres/meta/0003_snapshot.json")
                .doesNotContain(
                        "migrations/postgres/meta/0001_snapshot.json", "migrations/postgres/meta/0002_snapshot.json");

        Project.Run status = project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);
        status.prints(PARTS.toArray(String[]::new));
        Project.Run migrated = project.tandem("migrate").isDone();
        PARTS.forEach(tag -> migrated.prints("applied " + tag));
        assertThat(database.ask("SELECT slug FROM users ORDER BY id")).containsExactly("ada", "bob");
        project.tandem("status", "--exit-code").isDone();
        project.tandem("generate").isDone().prints("No schema changes, nothing to migrate");
    }

    @Test
    void what_follows_goes_on_behind_the_last_part() {
        project.model("users", NAME, SLUG).tandem("generate").isDone();

        project.model("users", NAME, SLUG, AGE)
                .tandem("generate")
                .isDone()
                .prints("postgres/0004_add_users_age.sql", "sqlite/0002_add_users_age.sql");
        project.tandem("migrate").isDone();
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void every_file_is_a_migration_to_a_program_that_reads_json() {
        project.model("users", NAME, SLUG);

        Project.Run run =
                project.tandem("generate", "--dialect", "postgres", "--json").isDone();
        PARTS.forEach(tag -> run.prints("\"tag\":\"" + tag + "\""));
        run.prints(
                "\"changes\":[\"users: add column slug\"]",
                "\"changes\":[\"users: add column slug\",\"users: add unique users_slug_unique\"]");
    }

    @Test
    void a_dry_run_shows_all_files_and_writes_none() {
        project.model("users", NAME, SLUG);

        project.refusesToChange("generate", "--dry-run")
                .prints(
                        "-- postgres, not written: alter_users\n",
                        "-- postgres, not written: alter_users_fill_indexes\n",
                        "-- postgres, not written: alter_users_change\n");
    }

    @Test
    void rows_that_repeat_a_value_stop_it_and_a_later_start_goes_on() {
        database.execute("INSERT INTO users (name) VALUES ('Ada')");
        project.model("users", UNIQUE_NAME).tandem("generate").isDone();

        for (int start = 0; start < 2; start++) {
            project.tandem("migrate")
                    .endsWith(ExitCode.FAILED)
                    .says("CREATE UNIQUE INDEX CONCURRENTLY", "(name)=(Ada) is duplicated");
            assertThat(database.ask("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid"))
                    .isEmpty();
        }
        database.execute("UPDATE users SET name = 'Eve' WHERE id = 3");
        project.tandem("migrate").isDone();
        assertThat(database.ask(
                        "SELECT conname FROM pg_constraint WHERE conrelid = 'users'::regclass AND contype = 'u'"))
                .containsExactly("users_name_unique");
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void a_part_that_was_edited_is_found_and_accepted() {
        project.model("users", NAME, SLUG).tandem("generate").isDone();
        project.tandem("migrate").isDone();
        String second = "migrations/postgres/" + PARTS.get(1) + ".sql";
        project.file(second, project.read(second) + "-- looked at\n");

        project.tandem("repair", "--yes").isDone().prints(PARTS.get(1) + " was edited", "accepted");
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void what_no_sequence_of_transactions_makes_short_is_refused_unless_one_says_so() {
        project.model("users", LONG_NAME);

        project.refuses(ExitCode.FAILED, "generate").says("error TD254: column users.name", "--no-online");
        project.tandem("generate", "--no-online").isDone().prints("postgres/0001_");
        project.tandem("generate").isDone().prints("No schema changes");
    }

    @Test
    void the_flag_wins_over_the_environment_and_that_over_the_file() {
        project.model("users", UNIQUE_NAME);

        project.environment("TANDEM_POSTGRES_ONLINE", "false")
                .refusesToChange("generate", "--dry-run")
                .printsNot("CONCURRENTLY");
        project.refusesToChange("generate", "--dry-run", "--online").prints("CONCURRENTLY");
    }

    @Test
    void neither_true_nor_false_is_told() {
        project.environment("TANDEM_POSTGRES_ONLINE", "yes")
                .refuses(ExitCode.WRONG_USAGE, "generate")
                .says("error TD417: postgres.online is 'yes'");
    }
}
