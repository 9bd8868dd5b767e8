package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users who may not do everything, sessions that are set up otherwise, and files that Postgres refuses. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PostgresRightsTest extends PostgresTest {

    private static final String DRIZZLE_LEDGER =
            "CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint%s)";

    private String writer = "";

    @BeforeEach
    void make_a_user() {
        // Roles belong to all databases of a server, and what they own or may do keeps them from being dropped.
        writer = "writer_of_" + database.texts("SELECT current_database()").get(0);
        database.execute("CREATE ROLE %s LOGIN".formatted(writer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", tag text, applied_on timestamptz, took_ms bigint"})
    void select_and_insert_are_enough_for_a_ledger_that_is_there(String more) {
        folder.add("0000_a", "CREATE TABLE a (id int);").add("0001_steps", "-- tandem:no-transaction\nVACUUM a");
        database.execute(
                "CREATE SCHEMA drizzle",
                DRIZZLE_LEDGER.formatted(more),
                "GRANT USAGE ON SCHEMA drizzle TO " + writer,
                "GRANT SELECT, INSERT ON drizzle.__drizzle_migrations TO " + writer,
                "GRANT USAGE ON SEQUENCE drizzle.__drizzle_migrations_id_seq TO " + writer,
                "GRANT CREATE ON SCHEMA public TO " + writer);

        assertThat(refused(writer()))
                .hasMessageStartingWith("error TD534")
                .hasMessageContaining("permission denied for schema drizzle");
        database.execute("GRANT CREATE ON SCHEMA drizzle TO " + writer);

        assertThat(writer().migrate().applied()).hasSize(1);
        assertThat(writer().migrate().applied()).isEmpty();
    }

    @Test
    void a_ledger_that_the_user_may_not_see_gets_one_clear_sentence() {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        migrator().migrate();

        assertThat(refused(writer()))
                .hasMessageStartingWith("error TD534: this user may not")
                .hasMessageContaining("permission denied for schema drizzle");
        database.execute("GRANT USAGE ON SCHEMA drizzle TO " + writer);
        assertThat(refused(writer()))
                .hasMessageStartingWith("error TD534: this user may not")
                .hasMessageContaining("permission denied for table __drizzle_migrations");
    }

    @Test
    void a_user_who_may_make_no_table_hears_it_of_the_first_statement() {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        database.execute("CREATE SCHEMA drizzle AUTHORIZATION " + writer);

        assertThat(refused(writer()))
                .hasMessageStartingWith("error TD530")
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void a_ledger_that_is_no_table_is_refused() {
        folder.add("0000_a", "CREATE TABLE a (id int);");
        database.execute(
                "CREATE SCHEMA drizzle",
                "CREATE TABLE drizzle.real (id SERIAL, hash text, created_at bigint)",
                "CREATE VIEW drizzle.__drizzle_migrations AS SELECT * FROM drizzle.real");

        assertThat(refused()).hasMessageStartingWith("error TD524").hasMessageContaining("is a view");
    }

    @Test
    void tables_go_where_the_user_s_search_path_leads() {
        folder.add("0000_a", "CREATE TABLE a (id int);").add("0001_b", "INSERT INTO a VALUES (1);");
        database.execute(
                "CREATE SCHEMA app AUTHORIZATION " + writer,
                "CREATE SCHEMA drizzle AUTHORIZATION " + writer,
                "ALTER ROLE " + writer + " SET search_path = app");

        assertThat(writer().migrate().applied()).hasSize(2);

        assertThat(database.texts("SELECT id FROM app.a")).containsExactly("1");
    }

    @Test
    void a_source_without_autocommit_runs_files_with_and_without_a_transaction() throws SQLException {
        folder.add("0000_a", "CREATE TABLE a (id int);")
                .add("0001_index", "-- tandem:no-transaction\nCREATE INDEX CONCURRENTLY i ON a (id)");
        try (OneConnection first = OneConnection.of(database.dataSource().getConnection());
                OneConnection second = OneConnection.of(database.dataSource().getConnection())) {
            first.connection().setAutoCommit(false);
            second.connection().setAutoCommit(false);

            assertThat(Migrator.forDataSource(first.before(second))
                            .migrations(folder.folder())
                            .migrate()
                            .applied())
                    .hasSize(2);

            assertThat(first.connection().getAutoCommit()).isFalse();
            assertThat(second.connection().getAutoCommit()).isFalse();
        }
    }

    @Test
    void a_deadlock_is_lost_once_and_then_waited_for() throws Exception {
        folder.add("0000_ab", "CREATE TABLE a (id int); CREATE TABLE b (id int);");
        migrator().migrate();
        folder.add("0001_both", "ALTER TABLE a ADD x int; SELECT pg_sleep(0.5); ALTER TABLE b ADD x int;");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SET deadlock_timeout = '20s'");
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE b");
            CompletableFuture<Report> started =
                    CompletableFuture.supplyAsync(() -> migrator().migrate());
            while (!database.texts("SELECT count(*) FROM pg_locks WHERE relation = 'a'::regclass")
                    .contains("1")) {
                Thread.sleep(20);
            }
            statement.execute("LOCK TABLE a");
            other.commit();

            assertThat(started.get(20, TimeUnit.SECONDS).applied()).hasSize(1);
        }
    }

    @Test
    void what_refuses_a_transaction_is_told_where_it_belongs() {
        folder.add("0000_mood", "CREATE TABLE a (id int); CREATE TYPE mood AS ENUM ('ok');");
        migrator().migrate();
        for (String sql :
                new String[] {"CREATE INDEX CONCURRENTLY i ON a (id)", "VACUUM a", "DO $$ BEGIN COMMIT; END $$"}) {
            assertThat(refusalOf(sql)).as(sql).contains("tandem generate --custom --no-transaction");
        }
        assertThat(refusalOf("ALTER TYPE mood ADD VALUE 'sad'; SELECT 'sad'::mood"))
                .contains("move what uses the value into a later migration");
    }

    @Test
    void what_only_psql_understands_is_told_so() {
        folder.add("0000_a", "CREATE TABLE a (id int, name text);");
        migrator().migrate();

        assertThat(refusalOf("COPY a (id, name) FROM stdin;\n1\tx\n\\.")).contains("write the rows as INSERT");
        assertThat(refusalOf("\\restrict abc\nSET search_path = public;"))
                .contains("take out the lines that begin with a backslash");
    }

    @Test
    void nothing_is_left_prepared_in_a_session_that_a_pooler_may_give_to_others() throws SQLException {
        for (int number = 10; number < 30; number++) {
            folder.add("00" + number, "SELECT 1;");
        }
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            Migrator.forDataSource(source).migrations(folder.folder()).migrate();

            assertThat(new TestPostgres(source).texts("SELECT statement FROM pg_prepared_statements"))
                    .isEmpty();
        }
    }

    private String refusalOf(String sql) {
        folder.add("0001_it", sql);
        String message =
                refused(migrator().lockTimeout(Duration.ofSeconds(5))).failure().fix();
        folder.withoutLastEntry();
        return message;
    }

    private Migrator writer() {
        return Migrator.forDataSource(database.as(writer).dataSource()).migrations(folder.folder());
    }
}
