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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypeChangesTest {

    /** A value of each type, with which any cast of the table that is not refused must work or say that it does not. */
    private static String sample(TypeFamily family) {
        return switch (family) {
            case SMALLINT, INTEGER, BIGINT, NUMERIC, REAL, DOUBLE -> "1";
            case BOOLEAN -> "true";
            case TEXT, VARCHAR, CHAR -> "'1'";
            case DATE -> "'2024-02-29'";
            case TIME -> "'12:34:56'";
            case TIMESTAMP -> "'2024-02-29 12:34:56.789'";
            case TIMESTAMPTZ -> "'2024-02-29 12:34:56.789+00'";
            case UUID -> "'8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d'";
            case JSON, JSONB, OTHER -> "'[1]'";
        };
    }

    private static String type(TypeFamily family) {
        return switch (family) {
            case DOUBLE -> "double precision";
            case TIMESTAMPTZ -> "timestamp with time zone";
            case CHAR -> "char(60)";
            case SMALLINT,
                    INTEGER,
                    BIGINT,
                    NUMERIC,
                    REAL,
                    BOOLEAN,
                    TEXT,
                    VARCHAR,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    UUID,
                    JSON,
                    JSONB,
                    OTHER -> family.name().toLowerCase(Locale.ROOT);
        };
    }

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
        TypeChange change = TypeChange.of("c", SqlType.of(type(from)), SqlType.of(type(to)));
        String value = from == TypeFamily.TEXT || from == TypeFamily.VARCHAR || from == TypeFamily.CHAR
                ? readableAs(to)
                : sample(from);
        SHARED.with(
                "DROP TABLE IF EXISTS t",
                "CREATE TABLE t (c %s)".formatted(type(from)),
                "INSERT INTO t VALUES (%s), (NULL)".formatted(value),
                "ALTER TABLE t ALTER COLUMN c SET DATA TYPE %s%s"
                        .formatted(
                                type(to), change.using().map(" USING "::concat).orElse("")));
        assertThat(SHARED.query("SELECT count(c) FROM t")).containsExactly("1");
    }

    private static String readableAs(TypeFamily to) {
        return sample(to).startsWith("'") ? sample(to) : "'1'";
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
                "bigint                   | timestamp with time zone | NEEDS_USING | true",
                "jsonb                    | integer                  | IMPOSSIBLE  | true",
                "citext                   | text                     | FREE        | true",
                "text                     | citext                   | MAY_FAIL    | true",
                "integer                  | integer[]                | IMPOSSIBLE  | true",
                "integer[]                | text[]                   | MAY_FAIL    | true",
            })
    void sizes_count(String from, String to, Verdict verdict, boolean rewrites) {
        TypeChange change = TypeChange.of("c", SqlType.of(from), SqlType.of(to));
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.rewrites()).isEqualTo(rewrites);
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
                    .isEqualTo(Verdict.MAY_FAIL);
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
