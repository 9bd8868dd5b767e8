package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

/** {@code generate --custom}. */
class CustomTest extends OnBothDatabases {

    private static final String CUSTOM = "0001_shout_names";

    private Project.Run custom(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"generate", "--custom", "--name", "shout names"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return project.tandem(args);
    }

    private void fill(String sql) {
        project.file(file(CUSTOM), project.read(file(CUSTOM)) + sql);
    }

    @Test
    void what_the_user_writes_is_applied_and_leaves_nothing_to_generate() {
        project.tandem("migrate").isDone();
        database.execute("INSERT INTO users (name) VALUES ('Ada')");
        custom().isDone().prints("sqlite: ", "postgres: ", CUSTOM + ".sql", "Write your SQL there");
        fill("UPDATE users SET name = upper(name);\nUPDATE users SET name = name || '!';");

        project.tandem("migrate").isDone().prints("applied " + CUSTOM);
        assertThat(database.ask("SELECT name FROM users")).containsExactly("ADA!");
        project.tandem("generate").isDone().prints("No schema changes, nothing to migrate");
        project.tandem("migrate").isDone().prints("No pending migrations");
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void it_lies_there_as_drizzle_kit_would_leave_it() {
        custom().isDone();

        for (String dialect : new String[] {"sqlite", "postgres"}) {
            String meta = "migrations/%s/meta/".formatted(dialect);
            String before = project.read(meta + "0000_snapshot.json");
            String after = project.read(meta + "0001_snapshot.json");
            assertThat(after.replaceAll("\"(id|prevId)\": \"[^\"]*\"", ""))
                    .isEqualTo(before.replaceAll("\"(id|prevId)\": \"[^\"]*\"", ""));
            assertThat(after)
                    .contains("\"prevId\": \"%s\"".formatted(member("id", before)))
                    .doesNotContain("\"id\": \"%s\"".formatted(member("id", before)));
            assertThat(project.read(meta + "_journal.json")).contains("\"tag\": \"%s\"".formatted(CUSTOM));
        }
    }

    private static String member(String name, String json) {
        return json.replaceAll("(?s).*\"%s\": \"([^\"]*)\".*".formatted(name), "$1");
    }

    @Test
    void one_that_nobody_filled_does_nothing() {
        custom().isDone();

        project.tandem("migrate").isDone().prints("applied " + CUSTOM);
        project.tandem("status", "--exit-code").isDone();
        project.tandem("generate").isDone().prints("No schema changes");
    }

    @Test
    void what_is_appended_to_the_file_is_no_comment() {
        custom().isDone();

        assertThat(project.read(file(CUSTOM))).startsWith("-- ").endsWith("\n").doesNotContain("statement-breakpoint");
    }

    @Test
    void an_edit_after_it_was_applied_is_told() {
        custom().isDone();
        fill("UPDATE users SET name = upper(name);");
        project.tandem("migrate").isDone();
        fill("\nDELETE FROM users;");

        project.tandem("status", "--exit-code")
                .endsWith(ExitCode.DIFFERENCES)
                .says(CUSTOM + " was edited after it was applied");
        project.tandem("migrate").endsWith(ExitCode.FAILED).says("error TD520", CUSTOM);
    }

    @Test
    void changes_of_the_model_are_left_to_the_next_migration_and_told() {
        project.model("users", NAME, AGE);
        custom().isDone()
                .says(
                        "warning: sqlite: the model has changes",
                        "warning: postgres: ",
                        "users: add column age",
                        "generate");

        project.tandem("generate").isDone().prints("0002_add_users_age.sql");
        project.tandem("migrate").isDone().prints("applied 0000", "applied 0001", "applied 0002");
        assertThat(database.ask("SELECT age FROM users")).isEmpty();
        project.tandem("generate").isDone().prints("No schema changes");
    }

    @Test
    void what_may_have_been_renamed_is_not_asked() {
        project.model("users", "public final Column<String> title = text(\"title\").notNull();");

        custom().isDone().says("the model has changes", "and 1 more");
    }

    @Test
    void it_may_be_the_first_of_all() {
        Project fresh = Project.withUsers(folder.resolve("fresh")).on(database);
        fresh.tandem("generate", "--custom", "--name", "before_all").isDone();
        fresh.file(file("0000_before_all"), "CREATE TABLE other (id integer);");

        fresh.tandem("generate").isDone().prints("0001_create_users");
        fresh.tandem("migrate").isDone().prints("applied 0000_before_all", "applied 0001_create_users");
        assertThat(database.ask("SELECT count(*) FROM other")).containsExactly("0");
    }

    @Test
    void without_a_transaction_a_file_does_what_refuses_one() {
        custom("--no-transaction").isDone();
        assertThat(project.read(file(CUSTOM)))
                .startsWith("-- tandem:no-transaction\n-- ")
                .endsWith("\n");
        fill(kind == Kind.POSTGRES ? "CREATE INDEX CONCURRENTLY users_shout ON users (upper(name));" : "VACUUM;");

        project.tandem("migrate").isDone().prints("applied " + CUSTOM);
        project.tandem("generate").isDone().prints("No schema changes");
    }

    @Test
    void one_without_a_transaction_that_nobody_filled_does_nothing_either() {
        custom("--no-transaction").isDone();

        project.tandem("migrate").isDone().prints("applied " + CUSTOM);
        project.tandem("status", "--exit-code").isDone();
    }

    @Test
    void a_dry_run_writes_nothing() {
        project.refusesToChange("generate", "--custom", "--name", "shout", "--dry-run")
                .prints("-- sqlite, not written: shout", "-- postgres, not written: shout", "write your SQL")
                .printsNot("before you migrate");
    }

    @Test
    void quiet_says_nothing_and_programs_are_told_all() {
        assertThat(custom("--quiet").isDone().out()).isEmpty();

        project.model("users", NAME, AGE);
        custom("--json")
                .isDone()
                .prints(
                        "\"name\":\"shout_names\",\"changes\":[],\"hazards\":[]",
                        "\"tag\":\"0002_shout_names\"",
                        "\"notGenerated\":[{\"dialect\":\"sqlite\",\"changes\":[\"users: add column age\"]}");
    }

    @Test
    void what_contradicts_it_is_refused() {
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--custom").says("error TD415", "--name");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--custom", "--name", "x", "--rename", "a=b")
                .says("error TD416: --custom");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--custom", "--name", "x", "--no-renames")
                .says("error TD416: --custom");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--no-transaction").says("error TD416: --no-transaction");
        project.refuses(ExitCode.FAILED, "generate", "--custom", "--name", "?").says("error TD314");
    }
}
