package dev.tandem.postgres.live;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.live.LiveSchema;
import dev.tandem.postgres.Quote;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Databases that make it hard to read them. */
class HostileDatabaseTest {

    @Test
    void names_of_the_catalogues_that_are_hidden_are_found() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (id integer PRIMARY KEY);
                CREATE TABLE pg_class (oid integer);
                CREATE FUNCTION format_type(oid, integer) RETURNS text LANGUAGE sql AS $$SELECT 'wrong'$$;
                CREATE TEMP TABLE pg_attribute (attrelid integer);
                CREATE TEMP TABLE users (other text);
                SET search_path TO public, pg_temp, pg_catalog
                """)) {
            assertThat(database.schema().tables().names())
                    .containsExactly(QualifiedName.of("users"), QualifiedName.of("pg_class"));
            assertThat(database.table("users").columns())
                    .containsExactly(
                            ColumnSchema.of("id", SqlType.of("integer")).withNotNull(true));
        }
    }

    @Test
    void names_of_any_characters_are_read_and_compared() throws SQLException {
        String name = "a.b \"c\" 'd' [e] \\ $$ ; -- ü";
        String quoted = Quote.name(name);
        Schema wanted = views(
                schema(with(
                        table(name, column(name, "integer"), defaulted(column("word", "text"), "'public.x'")),
                        check(name, quoted + " > 0 AND \"public\"." + quoted + "." + quoted + " <> 7"),
                        index("i" + name, new IndexPart.OfExpression("abs(" + quoted + ")")))),
                "v" + name,
                "SELECT " + quoted + " FROM \"public\"." + quoted);
        try (LiveDatabase database = LiveDatabase.of(
                "CREATE TABLE %1$s (%1$s integer, word text DEFAULT 'public.x', CONSTRAINT %1$s CHECK (%1$s > 0 AND %1$s <> 7))"
                        .formatted(quoted),
                "CREATE INDEX %s ON %s (abs(%2$s))".formatted(Quote.name("i" + name), quoted),
                "CREATE VIEW %s AS SELECT %2$s FROM %2$s".formatted(Quote.name("v" + name), quoted))) {
            LiveSchema live = database.inWordsOf(wanted);
            assertThat(live.unmodelled()).isEmpty();
            assertThat(live.schema()).isEqualTo(wanted);
        }
    }

    @Test
    void a_table_of_a_name_that_is_in_two_schemas_is_two_tables() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SCHEMA "public.x";
                CREATE TABLE users (a integer UNIQUE CHECK (a > 0), n serial);
                CREATE TABLE "public.x".users (b text UNIQUE CHECK (b <> ''), n serial);
                CREATE INDEX by_n ON users (n);
                CREATE INDEX by_n ON "public.x".users (n DESC)
                """)) {
            TableSchema here = database.table("users");
            TableSchema there = database.schema().tables().get(new QualifiedName("public.x", "users"));
            assertThat(List.of(here.columns().names(), there.columns().names())).hasToString("[[a, n], [b, n]]");
            assertThat(List.of(here.uniques().names(), there.uniques().names()))
                    .hasToString("[[users_a_key], [users_b_key]]");
            assertThat(List.of(here.checks().names(), there.checks().names()))
                    .hasToString("[[users_a_check], [users_b_check]]");
            assertThat(here.indexes().get("by_n").parts()).containsExactly(IndexPart.OfColumn.of("n"));
            assertThat(there.indexes().get("by_n").parts()).hasSize(1).doesNotContain(IndexPart.OfColumn.of("n"));
            assertThat(there.columns().get("n").type()).isEqualTo(SqlType.of("serial"));
        }
    }

    @Test
    void who_may_read_no_table_reads_what_they_are() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SCHEMA closed;
                CREATE TABLE closed.users (id integer DEFAULT 7 CHECK (id > 0));
                CREATE VIEW closed.all_users AS SELECT id FROM closed.users;
                CREATE SEQUENCE closed.numbers;
                CREATE ROLE tandem_live_stranger
                """)) {
            Schema owned = database.schema();
            database.with("SET ROLE tandem_live_stranger");
            assertThat(database.schema()).isEqualTo(owned);
            database.with("RESET ROLE", "DROP ROLE tandem_live_stranger");
        }
    }

    @Test
    void three_hundred_tables_cost_no_more_trips_than_one() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                DO $$
                BEGIN
                  FOR i IN 1..300 LOOP
                    EXECUTE format('CREATE TABLE t%s (id serial PRIMARY KEY, a text DEFAULT ''x'' CHECK (a <> ''''),
                      b integer UNIQUE, c timestamptz DEFAULT now(), d jsonb, e numeric(9,2), f uuid, g date)', i);
                    EXECUTE format('CREATE INDEX ON t%s (lower(a), b DESC) WHERE c IS NOT NULL', i);
                  END LOOP;
                END
                $$
                """)) {
            Schema schema = database.schema();
            assertThat(schema.tables().size()).isEqualTo(300);
            assertThat(database.inWordsOf(schema).schema()).isEqualTo(schema);
            assertThat(trips(database)).isLessThan(20).isEqualTo(trips(LiveDatabase.of()));
        }
    }

    /** Statements that a reading prepares or creates. */
    private static int trips(LiveDatabase database) throws SQLException {
        AtomicInteger trips = new AtomicInteger();
        Connection counting = (Connection) Proxy.newProxyInstance(
                HostileDatabaseTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().endsWith("Statement")) {
                        trips.incrementAndGet();
                    }
                    return method.invoke(database.connection(), arguments);
                });
        new LiveDatabase(counting).read();
        return trips.get();
    }
}
