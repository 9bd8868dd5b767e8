package dev.tandem.postgres.live;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.policy;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.sequence;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two spellings are one where the database prints them the same. */
class InWordsOfTest {

    private static final String LONG = "a_name_that_is_longer_than_the_sixty_three_bytes_that_postgres_keeps_of_it";

    @Test
    void every_expression_that_means_the_same_is_told_as_it_is_wanted() throws SQLException {
        Schema wanted = views(
                schema(with(
                        table(
                                "users",
                                defaulted(column("state", "VARCHAR( 9 )"), "'new'::VARCHAR"),
                                column("age", "int4"),
                                generated(column("loud", "text"), "UPPER(\"users\".\"state\")")),
                        check("known", "state in ('new', 'old')"),
                        index("by_age", new IndexPart.OfExpression("(age+1) DESC NULLS FIRST")),
                        uniqueIndex("grown", Optional.of("age>=18"), IndexPart.OfColumn.of("state")))),
                "grown_ups",
                "select u.state from public.users as u where age >= 18");
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (
                  state varchar(9) DEFAULT 'new',
                  age integer,
                  loud text GENERATED ALWAYS AS (upper(state)) STORED,
                  CONSTRAINT known CHECK (state IN ('new', 'old'))
                );
                CREATE INDEX by_age ON users ((age + 1) DESC);
                CREATE UNIQUE INDEX grown ON users (state) WHERE age >= 18;
                CREATE VIEW grown_ups AS SELECT state FROM users u WHERE u.age >= 18
                """)) {
            assertIsAsWanted(database, wanted);
        }
    }

    @Test
    void what_means_something_else_stays_as_it_was_read() throws SQLException {
        Schema wanted = schema(with(
                table("users", defaulted(column("age", "integer"), "1"), column("name", "varchar(9)")),
                check("grown", "age >= 18")));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (age integer DEFAULT 2, name varchar(8), CONSTRAINT grown CHECK (age > 18))
                """)) {
            TableSchema live = database.inWordsOf(wanted).schema().tables().get(QualifiedName.of("users"));
            assertThat(live).isEqualTo(database.table("users"));
            assertThat(live.checks()).containsExactly(new CheckConstraint("grown", "age > 18"));
        }
    }

    @Test
    void names_behind_their_schemas_are_the_wanted_objects() throws SQLException {
        QualifiedName numbers = new QualifiedName("my app", "numbers");
        TableSchema inApp = with(
                table("users", ofEnum("kind", "kind", "my app"), column("n", "bigint"))
                        .renamed(new QualifiedName("my app", "users")),
                check("good", "\"my app\".\"users\".\"kind\" = ANY (ARRAY['a'::\"my app\".\"kind\"])"));
        TableSchema users = with(
                table(
                        "users",
                        defaulted(ofEnum("mood", "mood"), "'good'::\"public\".\"mood\""),
                        defaulted(column("n", "bigint"), "nextval('\"my app\".numbers'::regclass)"),
                        defaulted(column("word", "text"), "'public.users'")),
                check("good", "\"public\".\"users\".\"mood\" <> 'bad' AND double(1) = 2"));
        Schema wanted = namespace(
                sequence(
                        enumType(
                                enumType(schema(users, inApp), "mood", "good", "bad"),
                                new QualifiedName("my app", "kind"),
                                "a"),
                        numbers,
                        SequenceOptions.upTo("9223372036854775807")),
                "my app");
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE SCHEMA "my app";
                CREATE FUNCTION double(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 2 * $1';
                CREATE TYPE mood AS ENUM ('good', 'bad');
                CREATE TYPE "my app".kind AS ENUM ('a');
                CREATE SEQUENCE "my app".numbers;
                CREATE TABLE users (
                  mood mood DEFAULT 'good',
                  n bigint DEFAULT nextval('"my app".numbers'),
                  word text DEFAULT 'public.users',
                  CONSTRAINT good CHECK (mood <> 'bad' AND double(1) = 2)
                );
                CREATE TABLE "my app".users (
                  kind "my app".kind,
                  n bigint,
                  CONSTRAINT good CHECK (kind = ANY (ARRAY['a'::"my app".kind]))
                )
                """)) {
            assertIsAsWanted(database, wanted);
        }
    }

    @Test
    void names_that_postgres_has_cut_are_the_wanted_ones() throws SQLException {
        Schema wanted = schema(
                with(
                        table(LONG, required(LONG, "integer"), column("b", "integer")),
                        primaryKey(LONG),
                        check("c" + LONG, LONG + " > 0"),
                        it -> it.withUniques(NamedSet.of(
                                new UniqueConstraint("b_unique", List.of("b"), false, Deferral.NOT_DEFERRABLE))),
                        index("i" + LONG, IndexPart.OfColumn.of("b"))),
                with(table("child", column("up", "integer")), references("up", LONG, LONG)));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE %1$s (%1$s integer PRIMARY KEY, b integer,
                  CONSTRAINT c%1$s CHECK (%1$s > 0), CONSTRAINT b_unique UNIQUE (b));
                CREATE INDEX i%1$s ON %1$s (b);
                CREATE TABLE child (up integer,
                  CONSTRAINT child_up_%1$s_%1$s_fk FOREIGN KEY (up) REFERENCES %1$s ON DELETE CASCADE)
                """.formatted(LONG))) {
            assertIsAsWanted(database, wanted);
        }
    }

    @Test
    void a_star_stands_for_the_columns_in_the_order_in_which_they_came() throws SQLException {
        Schema wanted = views(
                schema(table("users", column("late", "text"), column("early", "integer"))),
                "everything",
                "SELECT * FROM users");
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (early integer);
                ALTER TABLE users ADD COLUMN late text;
                CREATE VIEW everything AS SELECT * FROM users
                """)) {
            assertIsAsWanted(database, wanted);
        }
    }

    @Test
    void a_policy_is_for_whom_postgres_takes_it_to_be() throws SQLException {
        Schema wanted = schema(
                with(table("users", column("name", "text")), policyFor("all", "public", "pg_monitor")),
                with(table("notes", column("name", "text")), policyFor("mine", "current_user", "pg_monitor")));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (name text);
                ALTER TABLE users ENABLE ROW LEVEL SECURITY;
                CREATE POLICY "all" ON users TO public, pg_monitor USING (name = 'me');
                CREATE TABLE notes (name text);
                ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
                CREATE POLICY mine ON notes TO current_user, pg_monitor USING (name = 'me')
                """)) {
            assertIsAsWanted(database, wanted);
            database.with("ALTER POLICY mine ON notes TO current_user");
            assertThat(database.inWordsOf(wanted).schema()).isNotEqualTo(wanted);
        }
    }

    private static UnaryOperator<TableSchema> policyFor(String name, String... roles) {
        Policy policy = new Policy(
                name,
                Optional.of("PERMISSIVE"),
                Optional.empty(),
                Optional.of(List.of(roles)),
                Optional.of("name = 'me'"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return table -> table.withSecurity(new RowSecurity(true, NamedSet.of(policy)));
    }

    @Test
    void policies_mean_the_same_whomever_they_are_for() throws SQLException {
        Schema wanted =
                schema(with(table("users", column("name", "text")), policy("own", "\"users\".\"name\" = 'me'")));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (name text);
                ALTER TABLE users ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own ON users USING (name = 'me')
                """)) {
            assertIsAsWanted(database, wanted);
        }
    }

    @Test
    void what_cannot_be_made_is_compared_as_text_and_told() throws SQLException {
        Schema wanted = views(
                schema(with(table("users", column("age", "integer")), check("grown", "age>=18"))),
                "other",
                "SELECT missing FROM nowhere");
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (age integer, CONSTRAINT grown CHECK (age >= 18));
                CREATE VIEW other AS SELECT 1 AS missing
                """)) {
            LiveSchema live = database.inWordsOf(wanted);
            assertThat(live.schema().tables()).isEqualTo(wanted.tables());
            assertThat(live.schema().views()).isEqualTo(database.schema().views());
            assertThat(live.unmodelled())
                    .filteredOn(thing -> thing.kind() == Unmodelled.Kind.TEXT_COMPARISON)
                    .singleElement()
                    .satisfies(thing -> assertThat(thing.detail()).contains("nowhere", "CREATE VIEW"));
        }
    }

    @Test
    void who_may_not_create_a_schema_compares_as_text_and_is_told() throws SQLException {
        Schema wanted = schema(with(table("users", column("age", "integer")), check("grown", "age >= 18")));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (age integer, CONSTRAINT grown CHECK (age >= 18));
                CREATE ROLE tandem_live_guest;
                REVOKE ALL ON ALL TABLES IN SCHEMA public FROM tandem_live_guest;
                SET ROLE tandem_live_guest
                """)) {
            LiveSchema live = database.inWordsOf(wanted);
            assertThat(live.schema()).isEqualTo(wanted);
            assertThat(live.unmodelled())
                    .singleElement()
                    .satisfies(thing -> assertThat(thing.detail()).contains("permission denied for database"));
            database.with("RESET ROLE", "DROP ROLE tandem_live_guest");
        }
    }

    @Test
    void a_connection_that_only_reads_compares_as_text_and_is_told() throws SQLException {
        Schema wanted = schema(with(table("users", column("age", "integer")), check("grown", "age>=18")));
        try (LiveDatabase database =
                LiveDatabase.of("CREATE TABLE users (age integer, CONSTRAINT grown CHECK (age >= 18))")) {
            database.connection().setReadOnly(true);
            LiveSchema live = database.inWordsOf(wanted);
            assertThat(live.schema()).isEqualTo(database.schema());
            assertThat(live.unmodelled())
                    .singleElement()
                    .satisfies(thing -> assertThat(thing.detail()).contains("read-only transaction"));
        }
    }

    @Test
    void nothing_of_it_stays() throws SQLException {
        Schema wanted = schema(with(table("users", column("age", "integer")), check("grown", "age>=18")));
        try (LiveDatabase database = LiveDatabase.of("""
                CREATE TABLE users (age integer, CONSTRAINT grown CHECK (age >= 18));
                SET search_path TO public, pg_catalog
                """)) {
            String before = state(database);
            database.inWordsOf(wanted);
            assertThat(database.connection().getAutoCommit()).isTrue();
            assertThat(state(database)).isEqualTo(before).contains("public, pg_catalog");

            database.connection().setAutoCommit(false);
            database.with("INSERT INTO users VALUES (20)");
            database.inWordsOf(wanted);
            assertThat(database.connection().getAutoCommit()).isFalse();
            assertThat(answer(database, "SELECT string_agg(age::text, ',') FROM users"))
                    .isEqualTo("20");
            assertThat(state(database)).isEqualTo(before);
            database.connection().rollback();
        }
    }

    private static void assertIsAsWanted(LiveDatabase database, Schema wanted) throws SQLException {
        LiveSchema live = database.inWordsOf(wanted);
        assertThat(live.unmodelled()).noneMatch(thing -> thing.kind() == Unmodelled.Kind.TEXT_COMPARISON);
        assertThat(live.schema()).isEqualTo(wanted);
    }

    private static String state(LiveDatabase database) throws SQLException {
        return answer(
                database,
                "SELECT (SELECT string_agg(nspname, ',' ORDER BY nspname) FROM pg_namespace WHERE nspname !~ '^pg_t')"
                        + " || (SELECT count(*) FROM pg_class) || current_setting('search_path')"
                        + " || current_setting('default_transaction_isolation')");
    }

    private static String answer(LiveDatabase database, String query) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
