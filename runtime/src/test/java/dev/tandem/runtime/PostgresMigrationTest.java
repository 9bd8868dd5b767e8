package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PostgresMigrationTest extends PostgresTest {

    @Test
    void an_empty_database_gets_every_migration_in_order() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);", "CREATE INDEX ON users (id)");
        folder.add("0001_name", "ALTER TABLE users ADD name text; INSERT INTO users VALUES (1, 'a;b');");

        Report report = migrator().migrate();

        assertThat(report.applied())
                .extracting(Report.AppliedMigration::tag)
                .containsExactly("0000_users", "0001_name");
        assertThat(database.texts("SELECT name FROM users")).containsExactly("a;b");
        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void a_second_start_finds_nothing_to_do_and_opens_no_file() throws IOException {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrator().migrate();
        Files.delete(folder.file("0000_users.sql"));

        assertThat(migrator().migrate().applied()).isEmpty();
    }

    @Test
    void the_ledger_is_the_one_that_drizzle_reads() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        migrator().migrate();

        assertThat(
                        database.texts(
                                "SELECT concat_ws(' ', id, hash, created_at, tag, applied_on > now() - interval '1 minute') FROM drizzle.__drizzle_migrations"))
                .containsExactly("1 " + folder.hash("0000_users") + " 1700000000000 0000_users t");
    }

    @Test
    void a_ledger_that_drizzle_made_is_taken_over_and_extended() {
        drizzleLedger();
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);")
                .add("0001_more", "CREATE TABLE more (id int);");
        database.execute(
                "CREATE TABLE users (id integer PRIMARY KEY)",
                "INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('" + folder.hash("0000_users")
                        + "', 1700000000000)");

        assertThat(migrator().migrate().applied()).hasSize(1);
        assertThat(database.texts("SELECT coalesce(tag, '-') FROM drizzle.__drizzle_migrations ORDER BY id"))
                .containsExactly("-", "0001_more");
    }

    @Test
    void a_ledger_that_we_may_not_extend_is_used_as_it_is() {
        drizzleLedger();
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        database.execute(
                "DROP ROLE IF EXISTS deployer",
                "CREATE ROLE deployer LOGIN",
                "GRANT ALL ON SCHEMA public, drizzle TO deployer",
                "GRANT ALL ON drizzle.__drizzle_migrations, drizzle.__drizzle_migrations_id_seq TO deployer");
        Migrator deployer =
                Migrator.forDataSource(database.as("deployer").dataSource()).migrations(folder.folder());

        assertThat(deployer.migrate().applied()).hasSize(1);
        assertThat(deployer.migrate().applied()).isEmpty();
        assertThat(database.texts("SELECT hash FROM drizzle.__drizzle_migrations"))
                .containsExactly(folder.hash("0000_users"));
    }

    @Test
    void a_user_without_rights_gets_one_clear_sentence() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        database.execute("DROP ROLE IF EXISTS guest", "CREATE ROLE guest LOGIN");

        assertThat(refused(Migrator.forDataSource(database.as("guest").dataSource())
                        .migrations(folder.folder())))
                .hasMessageStartingWith("error TD534: this user may not change the database");
    }

    @Test
    void a_read_only_database_gets_one_clear_sentence() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        database.execute(
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$");

        assertThat(refused()).hasMessageStartingWith("error TD534: the database takes no changes");
    }

    @Test
    void a_statement_that_fails_undoes_its_file() {
        folder.add("0000_users", "CREATE TABLE users (id integer PRIMARY KEY);");
        folder.add("0001_bad", "CREATE TABLE more (id int);", "INSERT INTO nowhere VALUES (1);");

        MigrationException failure = refused();

        assertThat(failure)
                .hasMessageStartingWith("error TD530: statement 2 of 2 failed")
                .hasMessageContaining("relation \"nowhere\" does not exist")
                .hasMessageContaining("applied before and kept: 0000_users");
        assertThat(database.texts("SELECT to_regclass('more')")).containsOnlyNulls();
        assertThat(migrator().status().pending()).containsExactly("0001_bad");
    }

    @Test
    void a_deferred_constraint_that_fails_at_the_end_undoes_its_file() {
        folder.add(
                "0000_defer",
                "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE k (p int REFERENCES p DEFERRABLE INITIALLY DEFERRED); INSERT INTO k VALUES (1)");

        assertThat(refused().code()).isEqualTo("TD531");
        assertThat(database.texts("SELECT to_regclass('p')")).containsOnlyNulls();
    }

    @Test
    void whole_scripts_with_functions_rules_and_literals_run_statement_by_statement() {
        folder.add("0000_script", """
                BEGIN;
                CREATE TABLE t (a text, b jsonb); /* outer /* inner; */ still; */
                CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN new.a := 'x;' || $$y;$$; RETURN new; END; $body$;
                CREATE FUNCTION g(n int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN n > 0 THEN 1 ELSE 2 END; SELECT 3; END;
                CREATE RULE r AS ON DELETE TO t DO ALSO (INSERT INTO t VALUES ('r1'); INSERT INTO t VALUES ('r2'));
                INSERT INTO t VALUES (E'it\\'s; {fn x}', '{"a": 1}'); -- it's; a comment
                DO $$ BEGIN IF EXISTS (SELECT FROM t WHERE b ? 'a') THEN INSERT INTO t VALUES ('{d do}'); END IF; END $$;
                COMMIT;
                """);

        migrator().migrate();

        assertThat(database.texts("SELECT a FROM t")).containsExactly("it's; {fn x}", "{d do}");
        assertThat(database.texts("SELECT g(1)")).containsExactly("3");
    }

    @Test
    void an_older_program_is_warned_on_a_newer_database() {
        folder.add("0000_a", "CREATE TABLE a (id int);").add("0001_b", "CREATE TABLE b (id int);");
        migrator().migrate();
        folder.withoutLastEntry();

        assertThat(migrator().migrate().warnings()).containsExactly("the database is ahead of this program: 0001_b");
        assertThat(refused(migrator().databaseAhead(DatabaseAhead.REFUSE)).code())
                .isEqualTo("TD522");
    }

    @Test
    void a_database_with_tables_and_no_ledger_is_refused_unless_an_extension_made_them() {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        database.execute("CREATE EXTENSION pg_stat_statements");
        database.execute("CREATE TABLE old (id int)");

        assertThat(refused().code()).isEqualTo("TD523");
        database.execute("DROP TABLE old");
        assertThat(migrator().migrate().applied()).hasSize(1);
    }

    @Test
    void the_ledger_may_live_elsewhere() {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        Migrator elsewhere = migrator().ledger("Ops", "History of \"a\"");

        elsewhere.migrate();

        assertThat(elsewhere.migrate().applied()).isEmpty();
        assertThat(database.texts("SELECT tag FROM \"Ops\".\"History of \"\"a\"\"\""))
                .containsExactly("0000_a");
    }

    @Test
    void a_table_that_another_transaction_holds_is_waited_for() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        migrator().migrate();
        folder.add("0001_b", "CREATE TABLE b (id int);", "ALTER TABLE a ADD x int;");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT * FROM a");
            assertThat(refused(migrator().lockTimeout(Duration.ofMillis(700)))).hasMessageContaining("TD530");

            CompletableFuture<Report> waiting = CompletableFuture.supplyAsync(
                    () -> migrator().lockTimeout(Duration.ofSeconds(8)).migrate());
            statement.execute("SELECT pg_sleep(2.5)");
            other.commit();

            assertThat(waiting.join().applied()).hasSize(1);
        }
    }

    @Test
    void another_program_that_migrates_is_waited_for_until_time_is_up() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(
                    "SELECT pg_advisory_xact_lock(('x' || substr(encode(sha256('tandem:drizzle.__drizzle_migrations'), 'hex'), 1, 16))::bit(64)::bigint)");

            assertThat(refused(migrator().lockTimeout(Duration.ofMillis(300))).code())
                    .isEqualTo("TD532");
        }
    }

    @Test
    void a_connection_is_given_back_as_it_came() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);").add("0001_bad", "SELECT nothing");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            source.connection().setAutoCommit(false);

            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder()))
                            .code())
                    .isEqualTo("TD530");

            assertThat(source.connection().getAutoCommit()).isFalse();
            try (Statement statement = source.connection().createStatement()) {
                statement.execute("SELECT 1");
            }
        }
        assertThat(migrator().status().applied()).hasSize(1);
    }

    @Test
    void what_a_file_sets_is_not_there_for_the_next() {
        folder.add("0000_a", "CREATE SCHEMA s; SET search_path = s; CREATE TABLE a (id int);");
        folder.add("0001_b", "CREATE TABLE b (id int);");
        migrator().migrate();

        assertThat(database.texts(
                        "SELECT schemaname || tablename FROM pg_tables WHERE tablename IN ('a', 'b') ORDER BY 1"))
                .containsExactly("publicb", "sa");
    }

    @Test
    void what_a_function_sets_inside_a_definition_is_not_there_for_the_next() {
        folder.add("0000_a", "CREATE SCHEMA s", """
                CREATE FUNCTION go() RETURNS text LANGUAGE sql AS $$ SELECT set_config('search_path', 's', false) $$""");
        folder.add("0001_b", "CREATE TABLE went AS SELECT go() AS path");
        folder.add("0002_c", "CREATE TABLE c (id int)");
        migrator().migrate();

        assertThat(database.texts("SELECT schemaname FROM pg_tables WHERE tablename = 'c'"))
                .containsExactly("public");
    }

    @Test
    void the_role_that_a_file_takes_is_given_back_before_the_ledger_is_written() {
        database.execute(
                "DROP ROLE IF EXISTS app",
                "CREATE ROLE app",
                "DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO app', current_database()); END $$");
        folder.add("0000_a", "SET ROLE app; CREATE SCHEMA theirs;");
        folder.add("0001_b", "CREATE TABLE b (owner text DEFAULT current_user); INSERT INTO b DEFAULT VALUES;");

        migrator().migrate();

        assertThat(database.texts("SELECT owner FROM b")).containsExactly("postgres");
        assertThat(database.texts("SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'theirs'"))
                .containsExactly("app");
    }

    @Test
    void timeouts_that_a_file_sets_end_with_it() throws SQLException {
        folder.add("0000_dump", "SET statement_timeout = 0; SET lock_timeout = 0; SET row_security = off;");
        folder.add("0001_b", "CREATE TABLE b (v text); INSERT INTO b VALUES (current_setting('lock_timeout'))");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            new TestPostgres(source).execute("SET statement_timeout = '20min'");

            Migrator.forDataSource(source)
                    .migrations(folder.folder())
                    .allPending()
                    .migrate();

            assertThat(new TestPostgres(source).texts("SHOW statement_timeout")).containsExactly("20min");
            assertThat(new TestPostgres(source).texts("SHOW lock_timeout")).containsExactly("0");
            assertThat(new TestPostgres(source).texts("SHOW row_security")).containsExactly("on");
        }
        assertThat(database.texts("SELECT v FROM b")).containsExactly("5s");
    }

    @Test
    void an_index_cannot_be_made_concurrently_and_the_message_says_why() {
        folder.add("0000_a", "CREATE TABLE a (id int);", "CREATE INDEX CONCURRENTLY i ON a (id);");

        assertThat(refused()).hasMessageContaining("cannot run inside a transaction block");
    }

    private void drizzleLedger() {
        List.of(
                        "CREATE SCHEMA drizzle",
                        "CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)")
                .forEach(database::execute);
    }
}
