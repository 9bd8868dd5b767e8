package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteMigrationTest extends SqliteTest {

    @Test
    void an_empty_database_gets_every_migration_in_order() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);", "CREATE INDEX i ON users (id);");
        folder.add("0001_name", "ALTER TABLE users ADD name text; INSERT INTO users VALUES (1, 'a;b');");

        Report report = migrate();

        assertThat(report.applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0000_users", "0001_name");
        assertThat(database.texts("SELECT name FROM users")).containsExactly("a;b");
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void a_second_start_finds_nothing_to_do_and_opens_no_file() throws IOException {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrate();
        Files.delete(folder.file("0000_users.sql"));

        Report report = migrate();

        assertThat(report.applied()).isEmpty();
        assertThat(report.alreadyThere()).isEqualTo(1);
    }

    @Test
    void a_folder_of_drizzle_kit_works_without_recorded_hashes() {
        folder.withoutHashes().add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrate();

        assertThat(migrate().applied()).isEmpty();
    }

    @Test
    void the_ledger_is_the_one_that_drizzle_reads() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrate();

        assertThat(
                        database.texts(
                                "SELECT hash || ' ' || created_at || ' ' || tag || ' ' || typeof(applied_on) FROM __drizzle_migrations"))
                .containsExactly(
                        "5c6c5ee4e0bf1085a1ca8082af963cbf429d75c86584e73723257b208151efe2 1700000000000 0000_users integer");
    }

    @Test
    void a_ledger_that_drizzle_made_is_taken_over_and_extended() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);")
                .add("0001_more", "CREATE TABLE more (id);");
        database.execute(
                "CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
                "CREATE TABLE users (id integer PRIMARY KEY)",
                "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('" + folder.hash("0000_users")
                        + "', 1700000000000)");

        assertThat(migrate().applied()).extracting(Report.AppliedMigration::tag).containsExactly("0001_more");
        assertThat(database.texts("SELECT coalesce(tag, '-') FROM __drizzle_migrations ORDER BY rowid"))
                .containsExactly("-", "0001_more");
    }

    @Test
    void a_statement_that_fails_undoes_its_file_and_keeps_the_files_before() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        folder.add(
                "0001_bad",
                "CREATE TABLE more (id integer);",
                "-- why\n\nINSERT INTO nowhere VALUES (1);",
                "SELECT 1;");

        MigrationException failure = refused();

        assertThat(failure).hasMessage("""
                error TD530: statement 2 of 3 failed
                  at:  %s:5
                  sql: INSERT INTO nowhere VALUES (1)
                  why: [SQLITE_ERROR] SQL error or missing database (no such table: nowhere)
                  fix: nothing of this file was kept: mend the data that it met, or the file if it was applied nowhere; then start again
                  applied before and kept: 0000_users
                  see: docs/errors/TD530.md""".formatted(folder.file("0001_bad.sql")));
        assertThat(failure.statement())
                .hasValueSatisfying(statement -> assertThat(statement.number()).isEqualTo(2));
        assertThat(failure.applied()).containsExactly("0000_users");
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name = 'more'"))
                .isEmpty();
        assertThat(migrator().status().pending()).containsExactly("0001_bad");
    }

    @Test
    void a_file_that_begins_and_commits_by_itself_still_runs_whole_or_not_at_all() {
        folder.add(
                "0000_all",
                "COMMIT TRANSACTION; PRAGMA foreign_keys=OFF; BEGIN TRANSACTION; CREATE TABLE a (id); COMMIT; BEGIN; CREATE TABLE b (id);");
        folder.add("0001_none", "CREATE TABLE c (id); COMMIT; CREATE TABLE c (id);");

        assertThat(refused().code()).isEqualTo("TD530");
        assertThat(tables()).containsExactly("a", "b");
    }

    @Test
    void a_file_that_rolls_back_is_refused_because_what_it_undoes_would_stay() {
        folder.add("0000_undo", "BEGIN; CREATE TABLE a (id); ROLLBACK;");

        assertThat(refused().code()).isEqualTo("TD513");
    }

    @Test
    void savepoints_inside_a_file_work() {
        folder.add("0000_a", "SAVEPOINT s; CREATE TABLE a (id); ROLLBACK TO s; RELEASE s; CREATE TABLE b (id);");
        migrate();

        assertThat(tables()).containsExactly("b");
    }

    @Test
    void a_file_of_comments_is_applied_without_a_statement() {
        folder.add("0000_custom", "-- Custom SQL migration file, put your code below! --");
        migrate();

        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void the_listener_hears_of_each_migration_and_statement() {
        folder.add("0000_a", "CREATE TABLE a (id);", "CREATE TABLE b (id);");
        List<String> heard = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void migration(String tag, int number, int of) {
                heard.add(tag + " " + number + "/" + of);
            }

            @Override
            public void statement(String tag, int number, int of) {
                heard.add(number + "/" + of);
            }
        };

        migrator().listener(listener).migrate();

        assertThat(heard).containsExactly("0000_a 1/1", "1/2", "2/2");
    }

    @Test
    void a_listener_that_throws_leaves_nothing_behind() {
        folder.add("0000_a", "CREATE TABLE a (id);");
        MigrationListener listener = new MigrationListener() {
            @Override
            public void statement(String tag, int number, int of) {
                throw new IllegalStateException("stop");
            }
        };

        assertThat(catchThrowable(() -> migrator().listener(listener).migrate()))
                .hasMessage("stop");
        assertThat(database.texts("SELECT name FROM sqlite_master")).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        folder.add("0000_a", "CREATE TABLE a (id);");
        folder.write("0000_a.sql", "-- ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused().code()).isEqualTo("TD511");
    }

    @Test
    void a_file_with_an_open_quote_is_refused_at_its_line() {
        folder.add("0000_a", "CREATE TABLE a (id);\nINSERT INTO a VALUES ('x);");

        MigrationException failure = refused();

        assertThat(failure.code()).isEqualTo("TD512");
        assertThat(failure.failure().at())
                .hasValueSatisfying(at -> assertThat(at).endsWith("0000_a.sql:2"));
    }

    private List<String> tables() {
        return database.texts(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '__drizzle_migrations' ORDER BY name");
    }
}
