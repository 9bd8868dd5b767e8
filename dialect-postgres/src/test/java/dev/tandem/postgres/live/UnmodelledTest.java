package dev.tandem.postgres.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.QualifiedName;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What no schema has words for is named, and what is an extension's is not. */
class UnmodelledTest {

    @Test
    void programs_are_named() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (id int);
                CREATE FUNCTION stamp(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
                CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
                CREATE TRIGGER "my stop" BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION stop();
                CREATE RULE silent AS ON INSERT TO users DO ALSO NOTHING;
                CREATE FUNCTION seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
                CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION seen()
                """)) {
            assertThat(database.unmodelled())
                    .containsExactlyInAnyOrder(
                            "trigger my stop of users: CREATE TRIGGER \"my stop\" BEFORE DELETE ON public.users"
                                    + " FOR EACH ROW EXECUTE FUNCTION stop()",
                            "rule silent of users: CREATE RULE silent AS\n    ON INSERT TO public.users DO NOTHING;",
                            "function stamp: (a integer, b text)",
                            "function stop: ()",
                            "function seen: ()",
                            "event trigger watch: on ddl_command_end: seen()");
        }
    }

    @Test
    void a_partitioned_table_is_a_table_and_its_partitions_are_parts_of_it() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE events (id int, at date, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
                CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
                CREATE TABLE parts (id int, at date) PARTITION BY LIST (at);
                CREATE TABLE uses (id int, at date, CONSTRAINT up FOREIGN KEY (id, at) REFERENCES events);
                CREATE INDEX by_day ON events (at)
                """)) {
            assertThat(database.schema().tables().names())
                    .containsExactlyInAnyOrder(
                            QualifiedName.of("events"), QualifiedName.of("parts"), QualifiedName.of("uses"));
            assertThat(database.table("events").indexes())
                    .extracting(IndexSchema::name)
                    .containsExactly("by_day");
            assertThat(database.table("uses").foreignKeys()).hasSize(1);
            assertThat(database.unmodelled())
                    .containsExactlyInAnyOrder(
                            "partitioned table events of events: PARTITION BY RANGE (at)",
                            "partitioned table parts of parts: PARTITION BY LIST (at)",
                            "partition events_1 of events_1: of events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01')");
        }
    }

    @Test
    void tables_that_are_more_than_their_columns_are_named() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE base (id int CHECK (id > 0));
                CREATE TABLE derived (more text) INHERITS (base);
                CREATE UNLOGGED TABLE fast (id int) WITH (fillfactor = 50);
                CREATE TABLE closed (id int);
                ALTER TABLE closed FORCE ROW LEVEL SECURITY;
                ALTER TABLE closed REPLICA IDENTITY FULL;
                CREATE TYPE shape AS (x int, y int);
                CREATE TABLE shapes OF shape;
                CREATE FOREIGN DATA WRAPPER none;
                CREATE SERVER elsewhere FOREIGN DATA WRAPPER none;
                CREATE FOREIGN TABLE far (id int) SERVER elsewhere;
                CREATE STATISTICS linked ON id, more FROM derived;
                CREATE TEMP TABLE passing (id int)
                """)) {
            assertThat(database.schema().tables().names())
                    .extracting(QualifiedName::name)
                    .containsExactlyInAnyOrder("base", "derived", "fast", "closed", "shapes");
            assertThat(database.table("derived").columns().names()).containsExactly("id", "more");
            assertThat(database.table("derived").checks().names()).containsExactly("base_id_check");
            assertThat(database.unmodelled())
                    .containsExactlyInAnyOrder(
                            "inheritance derived of derived: from base",
                            "table option fast of fast: UNLOGGED",
                            "table option fast of fast: WITH (fillfactor=50)",
                            "table option closed of closed: FORCE ROW LEVEL SECURITY",
                            "table option closed of closed: REPLICA IDENTITY FULL",
                            "table option shapes of shapes: OF shape",
                            "type shape: composite",
                            "foreign table far of far: on server elsewhere",
                            "statistics linked of derived: CREATE STATISTICS public.linked ON id, more FROM derived");
        }
    }

    @Test
    void constraints_that_say_more_than_a_schema_can_are_named() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE p (a int, b int, c int, PRIMARY KEY (a, b) INCLUDE (c), UNIQUE (b, a));
                CREATE TABLE t (
                  a int, b int, r int4range,
                  CONSTRAINT busy EXCLUDE USING gist (r WITH &&),
                  CONSTRAINT up FOREIGN KEY (a, b) REFERENCES p MATCH FULL,
                  CONSTRAINT own CHECK (a > 0) NO INHERIT,
                  CONSTRAINT late PRIMARY KEY (a) DEFERRABLE,
                  CONSTRAINT part FOREIGN KEY (a, b) REFERENCES p (b, a) ON DELETE SET NULL (b)
                );
                                ALTER TABLE t ADD CONSTRAINT young CHECK (b IS NOT NULL) NOT VALID
                """)) {
            assertThat(database.table("t").checks().names()).containsExactlyInAnyOrder("own", "young");
            assertThat(database.table("t").indexes()).isEmpty();
            assertThat(database.unmodelled())
                    .containsExactlyInAnyOrder(
                            "key p_pkey of p: PRIMARY KEY (a, b) INCLUDE (c)",
                            "exclusion constraint busy of t: EXCLUDE USING gist (r WITH &&)",
                            "reference up of t: FOREIGN KEY (a, b) REFERENCES p(a, b) MATCH FULL",
                            "check own of t: CHECK ((a > 0)) NO INHERIT",
                            "key late of t: PRIMARY KEY (a) DEFERRABLE",
                            "reference part of t: FOREIGN KEY (a, b) REFERENCES p(b, a) ON DELETE SET NULL (b)",
                            "check young of t: CHECK ((b IS NOT NULL)) NOT VALID");
        }
    }

    @Test
    void an_index_that_failed_is_no_index() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of(
                "CREATE TABLE t (a int)",
                "INSERT INTO t VALUES (1), (1)",
                "CREATE MATERIALIZED VIEW m AS SELECT a FROM t",
                "CREATE INDEX by_a ON m (a)")) {
            try {
                database.with("CREATE UNIQUE INDEX CONCURRENTLY twice ON t (a)");
            } catch (SQLException duplicates) {
                assertThat(duplicates.getMessage()).contains("twice");
            }
            assertThat(database.table("t").indexes()).isEmpty();
            assertThat(database.unmodelled())
                    .containsExactlyInAnyOrder(
                            "index twice of t: CREATE UNIQUE INDEX twice ON public.t USING btree (a), which is not valid",
                            "index by_a of m: CREATE INDEX by_a ON public.m USING btree (a)");
        }
    }

    @Test
    void types_collations_sequences_and_comments_are_named() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE DOMAIN email AS varchar(99) DEFAULT 'x' CHECK (VALUE <> '');
                CREATE TYPE span AS RANGE (subtype = float8);
                CREATE COLLATION plain (LOCALE = 'C');
                CREATE SEQUENCE small AS smallint;
                CREATE TABLE t (a email, b span);
                COMMENT ON TABLE t IS 'a table';
                COMMENT ON COLUMN t.a IS 'where to write';
                COMMENT ON CONSTRAINT email_check ON DOMAIN email IS 'not looked for';
                COMMENT ON TYPE span IS 'a type'
                """)) {
            assertThat(database.table("t").columns().get("a").type().text()).isEqualTo("email");
            assertThat(database.unmodelled())
                    .contains(
                            "domain email: AS character varying(99) DEFAULT 'x'::character varying"
                                    + " CHECK (((VALUE)::text <> ''::text))",
                            "type span: range",
                            "collation plain",
                            "sequence small: AS smallint",
                            "comment t of t: a table",
                            "comment a of t: where to write",
                            "comment span: a type");
        }
    }

    @Test
    void what_an_extension_brought_is_the_extensions() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE EXTENSION citext;
                CREATE EXTENSION pg_stat_statements;
                CREATE SCHEMA tools;
                CREATE EXTENSION hstore SCHEMA tools;
                CREATE TABLE t (a citext, b tools.hstore)
                """)) {
            assertThat(database.unmodelled())
                    .extracting(line -> line.substring(0, line.indexOf(':')))
                    .containsExactlyInAnyOrder("extension citext", "extension pg_stat_statements", "extension hstore");
            assertThat(database.schema().views()).isEmpty();
            assertThat(database.table("t").columns().get("a").type().text()).isEqualTo("citext");
            assertThat(database.table("t").columns().get("b").type().text()).isEqualTo("tools.hstore");
        }
    }
}
