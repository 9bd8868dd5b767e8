package dev.tandem.postgres.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.Policy;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a snapshot can hold, read from a database that was made by hand. */
class PostgresIntrospectionTest {

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    character varying(36)          | varchar(36)
                    varchar                        | varchar
                    character(3)                   | char(3)
                    text                           | text
                    int                            | integer
                    float8                         | double precision
                    numeric(10,2)                  | numeric(10, 2)
                    decimal                        | numeric
                    timestamptz                    | timestamp with time zone
                    timestamptz(3)                 | timestamp (3) with time zone
                    timestamp(0)                   | timestamp(0)
                    time(2)                        | time(2)
                    timetz                         | time with time zone
                    interval day to second(3)      | interval day to second(3)
                    int[]                          | integer[]
                    int[][]                        | integer[][]
                    varchar(5)[3]                  | varchar(5)[]
                    bit varying(5)                 | bit varying(5)
                    "char"                         | "char"
                    jsonb                          | jsonb
                    """)
    void a_type_is_told_as_a_snapshot_spells_it(String sql, String told) throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("CREATE TABLE t (c %s)".formatted(sql))) {
            assertThat(column(database, "c").type()).isEqualTo(SqlType.of(told));
        }
    }

    @ParameterizedTest(name = "{0} DEFAULT {1} is told as {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    text            | 'draft'           | 'draft'
                    text            | 'it''s'           | 'it''s'
                    varchar(3)      | 'a'               | 'a'
                    char(3)         | 'a'               | 'a'
                    integer         | 0                 | 0
                    integer         | -1                | -1
                    numeric         | '1.50'            | 1.50
                    real            | -0.5              | -0.5
                    boolean         | true              | true
                    jsonb           | '{}'              | '{}'::jsonb
                    timestamptz     | now()             | now()
                    timestamptz(3)  | '2020-01-01Z'     | '2020-01-01 00:00:00+00'
                    text[]          | '{}'              | '{}'
                    text            | lower('A')        | lower('A'::text)
                    """)
    void a_default_is_told_without_the_cast_that_postgres_adds(String type, String sql, String told)
            throws SQLException {
        try (LiveDatabase database =
                LiveDatabase.of("SET TimeZone = 'UTC'", "CREATE TABLE t (c %s DEFAULT %s)".formatted(type, sql))) {
            assertThat(column(database, "c").defaultValue()).contains(DefaultValue.sql(told));
        }
    }

    @Test
    void a_column_is_told_with_its_nullability_collation_and_what_it_computes() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE t (
                  a text COLLATE "C" NOT NULL,
                  b integer GENERATED ALWAYS AS (length(a) + 1) STORED,
                  gone integer
                );
                ALTER TABLE t DROP COLUMN gone
                """)) {
            assertThat(database.table("t").columns())
                    .containsExactly(
                            ColumnSchema.of("a", SqlType.of("text"))
                                    .withNotNull(true)
                                    .withCollation(Optional.of("C")),
                            ColumnSchema.of("b", SqlType.of("integer"))
                                    .withGenerated(
                                            Optional.of(new Generated("length(a) + 1", Generated.Storage.STORED))));
        }
    }

    @Test
    void numbers_come_from_serials_identities_and_sequences_of_their_own() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SEQUENCE tickets START WITH 7 INCREMENT BY 3 MAXVALUE 99 CACHE 5 CYCLE;
                CREATE TABLE t (
                  a serial,
                  b bigserial,
                  c smallint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME c_numbers START WITH 5),
                  d bigint GENERATED BY DEFAULT AS IDENTITY,
                  e bigint DEFAULT nextval('tickets')
                )
                """)) {
            TableSchema table = database.table("t");
            assertThat(table.columns().get("a"))
                    .isEqualTo(ColumnSchema.of("a", SqlType.of("serial")).withNotNull(true));
            assertThat(table.columns().get("b").type()).isEqualTo(SqlType.of("bigserial"));
            assertThat(table.columns().get("c").numbering())
                    .contains(new Identity(
                            Identity.Kind.ALWAYS,
                            QualifiedName.of("c_numbers"),
                            new SequenceOptions("1", "1", "32767", "5", "1", false)));
            assertThat(table.columns().get("d").numbering())
                    .contains(new Identity(
                            Identity.Kind.BY_DEFAULT,
                            QualifiedName.of("t_d_seq"),
                            SequenceOptions.upTo("9223372036854775807")));
            assertThat(table.columns().get("e").defaultValue())
                    .contains(DefaultValue.sql("nextval('tickets'::regclass)"));
            assertThat(database.schema().undeclared().sequences())
                    .containsExactly(new SequenceSchema(
                            QualifiedName.of("tickets"), new SequenceOptions("3", "1", "99", "7", "5", true)));
        }
    }

    @Test
    void keys_are_told_with_their_names_actions_and_deferral() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SCHEMA app;
                CREATE TABLE app.p (x int, y int, CONSTRAINT whole PRIMARY KEY (y, x));
                CREATE TABLE one (id int PRIMARY KEY);
                CREATE TABLE other (id int CONSTRAINT my_key PRIMARY KEY);
                CREATE TABLE t (
                  a int CONSTRAINT alone UNIQUE NULLS NOT DISTINCT,
                  b int,
                  CONSTRAINT pair UNIQUE (b, a) DEFERRABLE INITIALLY DEFERRED,
                  CONSTRAINT up FOREIGN KEY (a, b) REFERENCES app.p (x, y)
                    ON DELETE CASCADE ON UPDATE SET DEFAULT DEFERRABLE,
                  CONSTRAINT positive CHECK (a > 0 AND b > 0)
                )
                """)) {
            TableSchema table = database.table("t");
            assertThat(database.table("one").primaryKey()).contains(new PrimaryKey(Optional.empty(), List.of("id")));
            assertThat(database.table("one").columns().get("id").notNull()).isTrue();
            assertThat(database.table("other").primaryKey())
                    .contains(new PrimaryKey(Optional.of("my_key"), List.of("id")));
            assertThat(database.schema()
                            .tables()
                            .get(new QualifiedName("app", "p"))
                            .primaryKey())
                    .contains(new PrimaryKey(Optional.of("whole"), List.of("y", "x")));
            assertThat(table.uniques())
                    .containsExactlyInAnyOrder(
                            new UniqueConstraint("alone", List.of("a"), true, Deferral.NOT_DEFERRABLE),
                            new UniqueConstraint("pair", List.of("b", "a"), false, Deferral.INITIALLY_DEFERRED));
            assertThat(table.foreignKeys())
                    .containsExactly(new ForeignKey(
                            "up",
                            List.of("a", "b"),
                            new QualifiedName("app", "p"),
                            List.of("x", "y"),
                            ReferentialAction.CASCADE,
                            ReferentialAction.SET_DEFAULT,
                            Deferral.INITIALLY_IMMEDIATE));
            assertThat(table.checks()).containsExactly(new CheckConstraint("positive", "(a > 0) AND (b > 0)"));
            assertThat(table.indexes()).isEmpty();
            assertThat(database.schema().undeclared().namespaces()).containsExactly(new Namespace("app"));
        }
    }

    @Test
    void indexes_are_told_with_all_their_words() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE t (a text, b varchar, c int, d int[]);
                CREATE UNIQUE INDEX u ON t (c) INCLUDE (b, a) NULLS NOT DISTINCT WITH (fillfactor = 70) WHERE c > 0;
                CREATE INDEX o ON t (a text_pattern_ops DESC, b NULLS FIRST, c DESC NULLS LAST);
                CREATE INDEX e ON t (lower(a) COLLATE "C" DESC, (c + 1), b COLLATE "C");
                CREATE INDEX g ON t USING gin (d)
                """)) {
            assertThat(database.table("t").indexes())
                    .containsExactlyInAnyOrder(
                            new IndexSchema(
                                    "u",
                                    List.of(IndexPart.OfColumn.of("c")),
                                    true,
                                    Optional.of("c > 0"),
                                    new IndexOptions(
                                            "btree",
                                            false,
                                            Map.of("fillfactor", DefaultValue.sql("70")),
                                            List.of("b", "a"),
                                            true)),
                            index(
                                    "o",
                                    new IndexPart.OfColumn(
                                            "a",
                                            IndexPart.Direction.DESC,
                                            IndexPart.Nulls.FIRST,
                                            Optional.of("text_pattern_ops")),
                                    new IndexPart.OfColumn(
                                            "b", IndexPart.Direction.ASC, IndexPart.Nulls.FIRST, Optional.empty()),
                                    IndexPart.OfColumn.desc("c")),
                            index(
                                    "e",
                                    new IndexPart.OfExpression("lower(a) COLLATE \"C\" DESC"),
                                    new IndexPart.OfExpression("(c + 1)"),
                                    new IndexPart.OfExpression("b COLLATE \"C\"")),
                            new IndexSchema(
                                    "g",
                                    List.of(IndexPart.OfColumn.of("d")),
                                    false,
                                    Optional.empty(),
                                    new IndexOptions("gin", false, Map.of(), List.of(), false)));
        }
    }

    @Test
    void views_are_told_with_their_options() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE t (a int, b text);
                CREATE VIEW v WITH (security_barrier, check_option = local) AS SELECT a FROM t WHERE a > 0;
                CREATE MATERIALIZED VIEW m WITH (fillfactor = 50) AS SELECT b FROM t WITH NO DATA
                """)) {
            assertThat(database.schema().views())
                    .containsExactlyInAnyOrder(
                            new ViewSchema(
                                    QualifiedName.of("v"),
                                    "SELECT a\n   FROM t\n  WHERE (a > 0)",
                                    new ViewOptions(
                                            false,
                                            Map.of(
                                                    "securityBarrier", DefaultValue.sql("true"),
                                                    "checkOption", DefaultValue.sql("local")),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())),
                            new ViewSchema(
                                    QualifiedName.of("m"),
                                    "SELECT b\n   FROM t",
                                    new ViewOptions(
                                            true,
                                            Map.of("fillfactor", DefaultValue.sql("50")),
                                            Optional.of(true),
                                            Optional.empty(),
                                            Optional.empty())));
        }
    }

    @Test
    void enums_are_types_of_columns_and_arrays_in_any_schema() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SCHEMA app;
                CREATE TYPE "Mood" AS ENUM ('good', 'bad');
                CREATE TYPE app.kind AS ENUM ('b', 'a');
                ALTER TYPE app.kind ADD VALUE 'first' BEFORE 'b';
                CREATE TABLE t (a "Mood" DEFAULT 'good', b app.kind[])
                """)) {
            assertThat(database.schema().undeclared().enums())
                    .containsExactlyInAnyOrder(
                            new EnumType(QualifiedName.of("Mood"), List.of("good", "bad")),
                            new EnumType(new QualifiedName("app", "kind"), List.of("first", "b", "a")));
            assertThat(column(database, "a"))
                    .isEqualTo(ColumnSchema.of("a", new SqlType("Mood", Optional.of("public")))
                            .withDefaultValue(Optional.of(DefaultValue.sql("'good'"))));
            assertThat(column(database, "b").type()).isEqualTo(new SqlType("kind[]", Optional.of("app")));
        }
    }

    @Test
    void row_security_is_told_with_its_policies() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE t (a int, owner text);
                ALTER TABLE t ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own ON t AS RESTRICTIVE FOR UPDATE TO public, pg_monitor
                  USING (owner = current_user) WITH CHECK (a > 0);
                CREATE TABLE closed (a int)
                """)) {
            assertThat(database.table("t").security().enabled()).isTrue();
            assertThat(database.table("closed").security().enabled()).isFalse();
            assertThat(database.table("t").security().policies())
                    .containsExactly(new Policy(
                            "own",
                            Optional.of("RESTRICTIVE"),
                            Optional.of("UPDATE"),
                            Optional.of(List.of("public")),
                            Optional.of("owner = CURRENT_USER"),
                            Optional.of("a > 0"),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    @Test
    void an_empty_database_has_nothing() throws SQLException {
        try (LiveDatabase database = LiveDatabase.of()) {
            assertThat(database.schema()).isEqualTo(dev.tandem.schema.Schema.EMPTY);
            assertThat(database.unmodelled()).isEmpty();
        }
    }

    private static ColumnSchema column(LiveDatabase database, String name) throws SQLException {
        return database.table("t").columns().get(name);
    }

    private static IndexSchema index(String name, IndexPart... parts) {
        return new IndexSchema(name, List.of(parts), false, Optional.empty(), IndexOptions.BTREE);
    }
}
