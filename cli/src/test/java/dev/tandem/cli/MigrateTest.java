package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

class MigrateTest extends OnBothDatabases {

    @Test
    void what_is_pending_is_applied_once() {
        project.tandem("migrate").isDone().prints(database.url(), "  applied 0000_create_users in ");
        assertThat(database.ask("SELECT count(*) FROM users")).containsExactly("0");

        project.tandem("migrate").isDone().prints("No pending migrations\n");
    }

    @Test
    void rows_survive_an_edit_of_the_model() {
        project.tandem("migrate").isDone();
        database.execute("INSERT INTO users (name) VALUES ('Ada')");
        addASecondMigration();

        project.tandem("migrate").isDone().prints("applied 0001_add_users_age");
        assertThat(database.ask("SELECT name || age FROM users")).containsExactly("Ada7");
    }

    @Test
    void the_folder_and_the_ledger_can_be_named() {
        project.tandem("migrate", "--dir", "migrations/" + database.dialect(), "--ledger", "ours")
                .isDone();

        String schema = kind == Kind.POSTGRES ? "drizzle." : "";
        assertThat(database.ask("SELECT count(*) FROM %sours".formatted(schema)))
                .containsExactly("1");
    }

    @Test
    void a_dry_run_prints_the_sql_and_changes_nothing() {
        project.refusesToChange("migrate", "--dry-run")
                .prints("-- 0000_create_users\nCREATE TABLE ", "users", "\n);\n")
                .printsNot("breakpoint", "BEGIN");
        project.tandem("status", "--exit-code").endsWith(ExitCode.DIFFERENCES);

        project.tandem("migrate").isDone();
        project.refusesToChange("migrate", "--dry-run").prints("No pending migrations\n");
    }

    @Test
    void a_dry_run_is_there_for_programs() {
        project.tandem("migrate", "--dry-run", "--json")
                .isDone()
                .prints("\"pending\":[{\"tag\":\"0000_create_users\",\"statements\":[\"CREATE TABLE ");
    }

    @Test
    void a_failure_tells_its_statement_and_what_was_applied_before_and_stays() {
        addAMigrationAndOneThatFails();

        project.tandem("migrate")
                .endsWith(ExitCode.FAILED)
                .says(
                        "error TD530",
                        "0002_add_users_city.sql:2",
                        "sql: INSERT INTO nowhere",
                        "applied before and kept: 0000_create_users, 0001_add_users_age");
        project.tandem("status").prints("applied  0001_add_users_age", "pending  0002_add_users_city");
    }

    @Test
    void a_failure_is_there_for_programs() {
        addAMigrationAndOneThatFails();

        project.tandem("migrate", "--json")
                .endsWith(ExitCode.FAILED)
                .prints(
                        "{\"exitCode\":1,\"problems\":[{\"code\":\"TD530\"",
                        "\"applied\":[\"0000_create_users\",\"0001_add_users_age\"]",
                        "\"number\":2,\"of\":2,\"line\":2,\"sql\":\"INSERT INTO nowhere");
    }

    @Test
    void all_pending_means_all_or_none() {
        addAMigrationAndOneThatFails();

        project.tandem("migrate", "--all-pending").endsWith(ExitCode.FAILED).says("error TD530", "0002_add_users_city");
        project.tandem("status").prints("pending  0000_create_users");

        project.file(file("0002_add_users_city"), "SELECT 1;");
        project.tandem("migrate", "--all-pending").isDone().prints("applied 0000", "applied 0001", "applied 0002");
    }

    private void addAMigrationAndOneThatFails() {
        addASecondMigration();
        project.model("users", NAME, AGE, CITY).tandem("generate").isDone();
        project.file(file("0002_add_users_city"), "SELECT 1;\nINSERT INTO nowhere VALUES (1);");
    }

    @Test
    void a_statement_that_takes_too_long_is_stopped() {
        String forLong = kind == Kind.POSTGRES
                ? "SELECT pg_sleep(60)"
                : "CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        project.file(file(FIRST), forLong + ";");

        project.tandem("migrate", "--statement-timeout", "50ms")
                .endsWith(ExitCode.FAILED)
                .says("error TD53");
        project.environment("TANDEM_STATEMENT_TIMEOUT", "50ms")
                .tandem("migrate")
                .endsWith(ExitCode.FAILED);
    }

    @Test
    void a_log_has_a_line_for_each_migration() {
        project.tandem("migrate").isDone().says("migration 1 of 1: 0000_create_users\n");
    }

    @Test
    void a_terminal_has_one_line_that_is_gone_at_the_end() {
        Project.Run run = project.onTerminal("").tandem("migrate").isDone();

        assertThat(run.err())
                .doesNotContain("\n")
                .contains("\r\u001b[Kmigration 1 of 1, statement 1 of 1: 0000_create_users")
                .endsWith("\r\u001b[K");
    }

    @Test
    void nobody_is_told_of_progress_who_does_not_want_it() {
        assertThat(project.tandem("migrate", "--json").isDone().err()).isEmpty();

        addASecondMigration();
        Project.Run quiet = project.onTerminal("").tandem("migrate", "--quiet").isDone();
        assertThat(quiet.out() + quiet.err()).isEmpty();
    }

    @Test
    void what_was_left_out_is_applied_only_if_that_is_asked_for() {
        addASecondMigration();
        project.tandem("migrate").isDone();
        database.execute("DELETE FROM %s WHERE tag = '%s'".formatted(ledger(), FIRST));
        database.execute("DROP TABLE users");

        project.tandem("migrate")
                .endsWith(ExitCode.FAILED)
                .says("error TD521", FIRST, "--out-of-order applies it as it is");
        project.tandem("migrate", "--out-of-order").isDone().prints("applied " + FIRST);
    }

    @Test
    void a_password_in_the_url_is_not_shown() {
        String separator = database.url().contains("?") ? "&" : "?";
        project.environment("TANDEM_URL", database.url() + separator + "password=" + Project.PASSWORD);

        project.tandem("migrate").isDone().prints(database.url() + separator + "password=…");
        project.tandem("status", "--json").isDone();
        project.tandem("history").isDone();
        project.environment("TANDEM_URL", "jdbc:postgresql://localhost:1/x?password=" + Project.PASSWORD)
                .tandem("migrate")
                .endsWith(ExitCode.FAILED)
                .says("error TD533");
    }

    @Test
    void json_tells_what_was_applied() {
        project.tandem("migrate", "--json").isDone().prints("\"applied\":[{\"tag\":\"0000_create_users\",\"tookMs\":");
    }
}
