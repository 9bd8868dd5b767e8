package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.postgres.TypeCasts.Verdict;
import dev.tandem.schema.SqlType;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeChangesTest {

    static Stream<Arguments> allowedPairs() {
        return known().flatMap(from ->
                known().filter(to -> verdict(from, to) != Verdict.IMPOSSIBLE).map(to -> Arguments.of(from, to)));
    }

    private static Stream<TypeFamily> known() {
        return Arrays.stream(TypeFamily.values()).filter(family -> family != TypeFamily.OTHER);
    }

    private static Verdict verdict(TypeFamily from, TypeFamily to) {
        return TypeCasts.between(from, to).orElseThrow().verdict();
    }

    /** The table holds for all types, and what it says about casts in assignment is what Postgres says. */
    @ParameterizedTest
    @MethodSource("allowedPairs")
    void every_cast_of_the_table_is_one_that_postgres_takes(TypeFamily from, TypeFamily to) throws SQLException {
        TypeChange change = TypeChange.of("c", SqlType.of(TypeSamples.type(from)), SqlType.of(TypeSamples.type(to)));
        String value = from == TypeFamily.TEXT || from == TypeFamily.VARCHAR || from == TypeFamily.CHAR
                ? readableAs(to)
                : TypeSamples.plain(from);
        SHARED.with(
                "DROP TABLE IF EXISTS t",
                "CREATE TABLE t (c %s)".formatted(TypeSamples.type(from)),
                "INSERT INTO t VALUES (%s), (NULL)".formatted(value),
                "ALTER TABLE t ALTER COLUMN c SET DATA TYPE %s%s"
                        .formatted(
                                TypeSamples.type(to),
                                change.using().map(" USING "::concat).orElse("")));
        assertThat(SHARED.query("SELECT count(c) FROM t")).containsExactly("1");
    }

    static Stream<Arguments> pairsThatKeepValues() {
        return known().flatMap(from -> known().filter(
                        to -> verdict(from, to) == Verdict.FREE || verdict(from, to) == Verdict.NEEDS_USING)
                .map(to -> Arguments.of(from, to)));
    }

    /** Whoever goes from a type to one that keeps all its values and back again, where there is a way back, finds them. */
    @ParameterizedTest
    @MethodSource("pairsThatKeepValues")
    void the_outermost_values_come_back_from_a_type_that_is_said_to_keep_them(TypeFamily from, TypeFamily to)
            throws SQLException {
        SqlType here = SqlType.of(TypeSamples.type(from));
        SqlType there = SqlType.of(TypeSamples.type(to));
        SHARED.with("DROP TABLE IF EXISTS t", "CREATE TABLE t (no integer, c %s)".formatted(here));
        for (String value : TypeSamples.outermost(from)) {
            SHARED.with("INSERT INTO t VALUES (%d, %s)".formatted(value.hashCode(), value));
        }
        List<String> before = SHARED.query("SELECT c::text FROM t ORDER BY no");
        SHARED.with("SET TimeZone = 'America/St_Johns'", alter(TypeChange.of("c", here, there), there));
        TypeChange back = TypeChange.of("c", there, here);
        if (back.verdict() != Verdict.IMPOSSIBLE) {
            SHARED.with(alter(back, here), "RESET TimeZone");
            assertThat(SHARED.query("SELECT c::text FROM t ORDER BY no")).isEqualTo(before);
        }
        SHARED.with("RESET TimeZone");
        assertThat(SHARED.query("SELECT count(c) FROM t"))
                .containsExactly(Integer.toString(TypeSamples.outermost(from).size()));
    }

    private static String alter(TypeChange change, SqlType to) {
        return "ALTER TABLE t ALTER COLUMN c SET DATA TYPE %s%s"
                .formatted(to, change.using().map(" USING "::concat).orElse(""));
    }

    private static String readableAs(TypeFamily to) {
        return TypeSamples.plain(to).startsWith("'") ? TypeSamples.plain(to) : "'1'";
    }

    private static final MigratedDatabase SHARED = shared();

    private static MigratedDatabase shared() {
        try {
            return MigratedDatabase.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(10)              | varchar(20)              | FREE        | false",
                "varchar(20)              | varchar(10)              | MAY_FAIL    | true",
                "varchar(20)              | text                     | FREE        | false",
                "text                     | varchar(20)              | MAY_FAIL    | true",
                "integer                  | varchar(20)              | FREE        | true",
                "integer                  | varchar(5)               | MAY_FAIL    | true",
                "uuid                     | varchar(36)              | FREE        | true",
                "uuid                     | char(20)                 | MAY_FAIL    | true",
                "integer                  | bigint                   | FREE        | true",
                "bigint                   | integer                  | MAY_FAIL    | true",
                "numeric(10, 2)           | numeric(12, 2)           | FREE        | false",
                "numeric(10, 2)           | numeric                  | FREE        | false",
                "numeric(10, 2)           | numeric(10, 4)           | MAY_FAIL    | true",
                "numeric(10, 4)           | numeric(10, 2)           | LOSES       | true",
                "numeric                  | numeric(10, 2)           | LOSES       | true",
                "integer                  | numeric(12, 2)           | FREE        | true",
                "integer                  | numeric(11, 2)           | MAY_FAIL    | true",
                "timestamp (6)            | timestamp (3)            | LOSES       | true",
                "timestamp(3) with time zone | timestamp with time zone | FREE     | false",
                "timestamp                | timestamp with time zone | NEEDS_USING | true",
                "boolean                  | timestamp with time zone | IMPOSSIBLE  | true",
                "integer                  | timestamp with time zone | IMPOSSIBLE  | true",
                "bigint                   | timestamp with time zone | MAY_FAIL    | true",
                "numeric(9, 0)            | integer                  | FREE        | true",
                "numeric(10)              | integer                  | MAY_FAIL    | true",
                "numeric(4, 1)            | integer                  | LOSES       | true",
                "text                     | char(10)                 | LOSES       | true",
                "interval(3)              | interval                 | FREE        | false",
                "interval                 | interval(3)              | LOSES       | true",
                "time(3)                  | time                     | FREE        | false",
                "text                     | bytea                    | NEEDS_USING | true",
                "bytea                    | text                     | MAY_FAIL    | true",
                "bytea                    | integer                  | IMPOSSIBLE  | true",
                "jsonb                    | integer                  | IMPOSSIBLE  | true",
                "citext                   | text                     | FREE        | true",
                "text                     | citext                   | MAY_FAIL    | true",
                "integer                  | integer[]                | IMPOSSIBLE  | true",
                "integer[]                | text[]                   | FREE        | true",
                "integer[]                | bigint[][]               | FREE        | true",
                "bigint[]                 | integer[]                | MAY_FAIL    | true",
                "varchar(3)[]             | varchar(9)[]             | FREE        | true",
                "varchar(9)[]             | varchar(3)[]             | MAY_FAIL    | true",
                "timestamp[]              | timestamp with time zone[] | IMPOSSIBLE | true",
                "integer[]                | jsonb                    | NEEDS_USING | true",
                "jsonb                    | integer[]                | IMPOSSIBLE  | true",
            })
    void sizes_count(String from, String to, Verdict verdict, boolean rewrites) {
        TypeChange change = TypeChange.of("c", SqlType.of(from), SqlType.of(to));
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.rewrites()).isEqualTo(rewrites);
    }

    /** Where nothing is said of it the rows stay as they are; told too often it would only be noise, so that is not asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(10)    | varchar(20)",
                "varchar(20)    | text",
                "numeric(10, 2) | numeric(12, 2)",
                "numeric(10, 2) | numeric",
                "time(3)        | time",
                "timestamp(3)   | timestamp",
                "timestamp(3) with time zone | timestamp with time zone",
                "interval(3)    | interval",
                "varchar(3)[]   | varchar(9)[]",
                "numeric(5, 2)[] | numeric(9, 2)[]",
                "char(3)        | varchar(3)",
            })
    void a_rewrite_that_postgres_makes_is_told(String from, String to) throws SQLException {
        SHARED.with("DROP TABLE IF EXISTS t", "CREATE TABLE t (c %s)".formatted(from));
        TypeChange change = TypeChange.of("c", SqlType.of(from), SqlType.of(to));
        List<String> before = SHARED.query("SELECT pg_relation_filenode('t')");
        SHARED.with(alter(change, SqlType.of(to)));
        boolean rewritten = !SHARED.query("SELECT pg_relation_filenode('t')").equals(before);
        assertThat(change.rewrites()).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "boolean   | integer                  | true                      | 1",
                "integer   | boolean                  | 0                         | false",
                "text      | boolean                  | 'yes'                     | true",
                "text      | jsonb                    | '{\"a\": [1]}'            | {\"a\": [1]}",
                "jsonb     | text                     | '\"x\"'                   | \"x\"",
                "text      | integer                  | ' 42'                     | 42",
                "bigint    | timestamp with time zone | 1709210096789             | 2024-02-29 12:34:56.789+00",
                "timestamp with time zone | bigint    | '2024-02-29 12:34:56.789+00' | 1709210096789",
                "timestamp | timestamp with time zone | '2024-02-29 12:34:56.789' | 2024-02-29 12:34:56.789+00",
                "timestamp with time zone | timestamp | '2024-02-29 14:34:56+02'  | 2024-02-29 12:34:56",
                "timestamp with time zone | date      | '2024-02-29 23:30:00-05'  | 2024-03-01",
                "date      | timestamp with time zone | '2024-02-29'              | 2024-02-29 00:00:00+00",
                "timestamp | text                     | '2024-02-29 12:34:56'     | 2024-02-29T12:34:56",
                "integer   | jsonb                    | 7                         | 7",
                "uuid      | text | '8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d' | 8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d",
                "integer[] | text[]                   | '{1,2}'                   | {1,2}",
                "text[]    | integer[]                | '{1,NULL}'                | {1,NULL}",
                "boolean[] | integer[]                | '{t,f}'                   | {1,0}",
                "integer[] | boolean[]                | '{0,1}'                   | {f,t}",
                "char(3)[] | uuid[]                   | '{}'                      | {}",
                "integer[] | jsonb                    | '{1,2}'                   | [1, 2]",
                "integer[][] | bigint[][]             | '{{1},{2}}'               | {{1},{2}}",
                "text      | text[]                   | '{a,\"b c\"}'             | {a,\"b c\"}",
                "bigint    | timestamp with time zone | -1                        | 1969-12-31 23:59:59.999+00",
                "bigint    | timestamp with time zone | 253402300799999           | 9999-12-31 23:59:59.999+00",
                "text      | bytea                    | 'ä\\x'                    | \\xc3a45c78",
                "bytea     | text                     | '\\xc3a4'                 | ä",
                "interval  | text                     | '90 minutes'              | 01:30:00",
                "text      | interval                 | '90 minutes'              | 01:30:00",
                "time      | interval                 | '01:30'                   | 01:30:00",
                "time      | time with time zone      | '01:30'                   | 01:30:00+00",
                "time with time zone | time           | '01:30+02'                | 23:30:00",
            })
    void a_value_keeps_its_meaning_whatever_the_time_zone_of_the_session(
            String from, String to, String value, String wanted) throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(table("t", column("c", from))))
                .with("INSERT INTO t VALUES (%s), (NULL)".formatted(value), "SET TimeZone = 'Asia/Kolkata'")) {
            database.migratedTo(schema(table("t", column("c", to)))).with("SET TimeZone = 'UTC'");
            assertThat(database.query("SELECT c::text FROM t")).containsExactly(wanted, "null");
            database.equalsFreshOne();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "varchar(20) | varchar(3) | 'longer'",
                "integer     | boolean    | 2",
                "bigint      | integer    | 3000000000",
                "text        | integer    | 'twelve'",
                "text        | jsonb      | 'no json'",
                "text        | char(3)    | 'longer'",
                "integer     | varchar(3) | 12345",
                "jsonb       | varchar(3) | '[1, 2]'",
                "integer[]   | varchar(3) | '{1,2}'",
                "timestamp   | varchar(9) | '2024-02-29 12:34:56'",
                "numeric     | char(2)    | 12345",
                "integer     | numeric(3, 0) | 12345",
            })
    void a_value_that_does_not_fit_stops_the_migration_and_is_kept(String from, String to, String value)
            throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(table("t", column("c", from))))
                .with("INSERT INTO t VALUES (%s)".formatted(value))) {
            assertThatThrownBy(() -> database.migratedTo(schema(table("t", column("c", to)))))
                    .isInstanceOf(SQLException.class);
            assertThat(TypeChange.of("c", SqlType.of(from), SqlType.of(to)).verdict())
                    .isIn(Verdict.MAY_FAIL, Verdict.LOSES);
            assertThat(database.query("SELECT c = %s::%s FROM t".formatted(value, from)))
                    .containsExactly("t");
        }
    }

    @Test
    void the_table_knows_every_pair() {
        assertThat(known().flatMap(from -> known().map(to -> TypeCasts.between(from, to))))
                .allMatch(cast -> cast.isPresent());
    }

    @Test
    void an_enum_type_is_read_from_text() throws SQLException {
        SqlType mood = new SqlType("mood", Optional.of("public"));
        try (MigratedDatabase database = MigratedDatabase.empty().with("CREATE TYPE mood AS ENUM ('sad', 'ok')")) {
            database.migratedTo(schema(table("t", column("c", "varchar(10)"))))
                    .with("INSERT INTO t VALUES ('ok')")
                    .migratedTo(schema(table("t", column("c", "text").withType(mood))));
            assertThat(database.sql())
                    .containsExactly(
                            "ALTER TABLE \"t\" ALTER COLUMN \"c\" SET DATA TYPE \"mood\" USING \"c\"::text::\"mood\";");
            assertThat(database.hazards()).containsExactly("TS103 t.c", "TS319 t.c", "TS312 t.c");
            database.migratedTo(schema(table("t", column("c", "text"))));
            assertThat(database.query("SELECT c FROM t")).containsExactly("ok");
        }
    }
}
