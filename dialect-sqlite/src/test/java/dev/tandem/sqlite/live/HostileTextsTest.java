package dev.tandem.sqlite.live;

import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.generated;
import static dev.tandem.sqlite.Fixtures.keyless;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.sqlite.Database;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of tables that nobody would write and SQLite reads. */
class HostileTextsTest {

    @Test
    void comments_may_stand_anywhere_and_hold_anything() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE /* (x int) */ notes -- , (
                /* '*/ ( -- it's
                  id /* , */ integer /* ) */ PRIMARY -- KEY
                    KEY /* "*/ NOT -- NULL
                    NULL,
                  name -- text
                    varchar /* ( */ ( 20 /* , */ ) DEFAULT /* 'a' */ 'b' -- DEFAULT 'c'
                    CHECK -- (
                    ( name <> ')' /* ) */ -- )
                    ) /* end */
)""")) {
            assertThat(only(database))
                    .isEqualTo(with(
                            table(
                                    "notes",
                                    required("id", "integer"),
                                    defaulted(column("name", "varchar /* ( */ ( 20 /* , */ )"), "'b'")),
                            check("notes_name_check", "name <> ')' /* ) */ -- )")));
            assertThat(database.live().unmodelled().stream()
                            .filter(thing -> thing.kind() == Kind.COMMENT)
                            .map(Unmodelled::detail))
                    .contains("-- it's", "/* , */", "-- DEFAULT 'c'", "/* end */")
                    .doesNotContain("/* ) */ -- )", "/* ( */");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "`%s`", "[%s]", "'%s'"})
    void a_name_stands_in_any_of_the_four_quotes(String quotes) {
        String sql = """
                CREATE TABLE %1$s (%1$s text CONSTRAINT %1$s CHECK ("a, (b" > 1), c text, UNIQUE (%1$s, c))
                """.formatted(quotes.formatted("a, (b"));
        try (Database database = Database.empty().execute(sql)) {
            assertThat(only(database))
                    .isEqualTo(with(
                            with(
                                    keyless("a, (b", column("a, (b", "text"), column("c", "text")),
                                    check("a, (b", "\"a, (b\" > 1")),
                            unique("a, (b_a, (b_c_unique", "a, (b", "c")));
        }
    }

    @Test
    void a_quote_in_a_name_is_written_twice() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE "a""b" ([c`d] int, `e``f` int, 'g''h' int, "" int, 😀 int)
                """)) {
            assertThat(only(database))
                    .isEqualTo(keyless(
                            "a\"b",
                            column("c`d", "int"),
                            column("e`f", "int"),
                            column("g'h", "int"),
                            column("", "int"),
                            column("😀", "int")));
        }
    }

    @Test
    void a_keyword_may_be_a_name() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE "table" (
                  "primary" int PRIMARY KEY NOT NULL, "check" int CHECK ("check" > 0), [constraint] text, `unique` int
                  , key, "foreign" key, action text DEFAULT 'references' COLLATE "binary", "default" DEFAULT "generated"
                )""")) {
            ColumnSchema action = defaulted(column("action", "text"), "'references'");
            assertThat(only(database))
                    .isEqualTo(with(
                            table(
                                    "table",
                                    required("primary", "int"),
                                    column("check", "int"),
                                    column("constraint", "text"),
                                    column("unique", "int"),
                                    column("key", ""),
                                    column("foreign", "key"),
                                    action.withCollation(Optional.of("binary")),
                                    defaulted(column("default", ""), "\"generated\"")),
                            check("table_check_check", "\"check\" > 0")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decimal(10, 2)",
                "decimal(+10,-2)",
                "unsigned  big int",
                "VarChar ( 20 )",
                "double precision",
                "Integer",
                "key"
            })
    void a_type_is_kept_as_it_is_written(String type) {
        try (Database database = Database.empty().execute("CREATE TABLE t (a %s NOT NULL)".formatted(type))) {
            assertThat(only(database).columns().get("a").type()).isEqualTo(SqlType.of(type));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'it''s, (b'         ~ TEXT",
                "-5                  ~ NUMBER",
                "+ 5.5               ~ NUMBER",
                "0x1F                ~ NUMBER",
                "1e3                 ~ NUMBER",
                "true                ~ BOOLEAN",
                "FALSE               ~ BOOLEAN",
                "NULL                ~ TEXT",
                "current_timestamp   ~ TEXT",
                "x'00ff'             ~ TEXT",
                "draft               ~ TEXT",
                "\"draft\"           ~ TEXT",
                "(1)                 ~ TEXT",
                "((1) + length(')')) ~ TEXT"
            })
    void a_default_is_kept_as_it_is_written(String sql, dev.tandem.schema.DefaultValue.Form form) {
        try (Database database =
                Database.empty().execute("CREATE TABLE t (a DEFAULT %s NOT NULL, b CHECK (b))".formatted(sql))) {
            assertThat(only(database).columns().get("a").defaultValue())
                    .hasValueSatisfying(value -> assertThat(value.sql()).isEqualTo(sql))
                    .hasValueSatisfying(value -> assertThat(value.form()).isEqualTo(form));
        }
    }

    @Test
    void a_name_belongs_to_the_constraint_behind_it() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE t (
                  a int CONSTRAINT "not null" NOT NULL CONSTRAINT c1 CHECK (a > 1) CHECK (a > 2) CONSTRAINT dangling,
                  b int CONSTRAINT x CONSTRAINT c3 CHECK (b > 3) CONSTRAINT named DEFAULT 1 CHECK (b > 4),
                  CONSTRAINT c5 CHECK (a > 5) CONSTRAINT c6 CHECK (a > 6) CHECK (a > 7)
                  CONSTRAINT c1 CHECK (a > 8), CONSTRAINT dangling, CONSTRAINT "u" UNIQUE (a, b)
                )""")) {
            assertThat(only(database).checks())
                    .containsExactlyInAnyOrder(
                            check("c1", "a > 1"),
                            check("t_a_check", "a > 2"),
                            check("c3", "b > 3"),
                            check("t_b_check", "b > 4"),
                            check("c5", "a > 5"),
                            check("c6", "a > 6"),
                            check("t_check", "a > 7"),
                            check("c1_2", "a > 8"));
            assertThat(only(database).indexes()).containsExactly(unique("u", "a", "b"));
            assertThat(database.live().unmodelled().stream()
                            .filter(thing -> thing.kind() == Kind.UNNAMED_CHECK)
                            .map(thing -> thing.name().name()))
                    .containsExactlyInAnyOrder("t_a_check", "t_b_check", "t_check", "c1_2");
        }
    }

    @Test
    void a_constraint_is_the_same_behind_its_column_and_by_itself() {
        String parent = "CREATE TABLE parents (id integer PRIMARY KEY NOT NULL)";
        String behind = """
                CREATE TABLE t (
                  id integer PRIMARY KEY AUTOINCREMENT,
                  a text UNIQUE CHECK (a <> ')'),
                  b int REFERENCES parents ON DELETE CASCADE MATCH FULL ON UPDATE SET NULL
                    NOT NULL DEFERRABLE INITIALLY DEFERRED)""";
        String byItself = """
                CREATE TABLE t (
                  id integer,
                  a text,
                  b int NOT NULL,
                  PRIMARY KEY (id AUTOINCREMENT),
                  UNIQUE (a),
                  CONSTRAINT t_a_check CHECK (a <> ')')
                  FOREIGN KEY (b) REFERENCES parents (id) ON UPDATE SET NULL ON DELETE CASCADE
                    DEFERRABLE INITIALLY DEFERRED)""";
        try (Database some = Database.empty().execute(parent, behind);
                Database other = Database.empty().execute(parent, byItself)) {
            assertThat(some.live().schema()).isEqualTo(other.live().schema());
            assertThat(some.live().schema().tables().get(QualifiedName.of("t")).foreignKeys())
                    .hasSize(1);
        }
    }

    @Test
    void a_generated_column_is_virtual_unless_it_is_stored() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + length(')')) STORED NOT NULL, c AS (a),
                  d text AS ( upper ( b ) || ',' ) VIRTUAL COLLATE nocase, e int generated always as (1) CHECK (e > 0))
                """)) {
            assertThat(only(database).columns())
                    .containsExactly(
                            column("a", "int"),
                            generated("b", "int", "a + length(')')", Storage.STORED)
                                    .withNotNull(true),
                            generated("c", "", "a", Storage.VIRTUAL),
                            generated("d", "text", "upper ( b ) || ','", Storage.VIRTUAL)
                                    .withCollation(Optional.of("nocase")),
                            generated("e", "int", "1", Storage.VIRTUAL));
        }
    }

    @Test
    void what_is_said_twice_counts_the_last_time() {
        try (Database database = Database.empty()
                .execute("CREATE TABLE t (a text DEFAULT 1 DEFAULT 2 COLLATE nocase COLLATE rtrim NULL NOT NULL)")) {
            assertThat(only(database).columns())
                    .containsExactly(defaulted(required("a", "text"), "2").withCollation(Optional.of("rtrim")));
        }
    }

    @Test
    void a_column_that_was_added_or_renamed_is_where_sqlite_put_it() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE parents (id integer PRIMARY KEY NOT NULL)",
                        "CREATE TABLE old (id integer PRIMARY KEY NOT NULL, a int, CHECK (old.a > 0), CHECK (a<>')') -- last\n)",
                        "CREATE INDEX by_a ON old (a DESC, abs(a)) WHERE a > 0",
                        "CREATE VIEW seen AS SELECT a FROM old",
                        "ALTER TABLE old ADD COLUMN b int DEFAULT (1) /* , */ REFERENCES parents (id) CHECK (b > 0)",
                        "ALTER TABLE old ADD c text COLLATE nocase",
                        "ALTER TABLE old RENAME COLUMN a TO `order by`",
                        "ALTER TABLE old RENAME TO `new , one`",
                        "ALTER TABLE `new , one` DROP COLUMN c")) {
            TableSchema renamed = database.live().schema().tables().get(QualifiedName.of("new , one"));
            assertThat(renamed.columns())
                    .containsExactly(
                            required("id", "integer"), column("order by", "int"), defaulted(column("b", "int"), "(1)"));
            assertThat(renamed.checks())
                    .extracting(CheckConstraint::expression)
                    .containsExactlyInAnyOrder("\"new , one\".\"order by\" > 0", "\"order by\"<>')'", "b > 0");
            assertThat(renamed.foreignKeys()).hasSize(1);
            assertThat(renamed.indexes()).hasSize(1);
        }
    }

    /** SQLite puts the new column before the constraints as it was written, with what stands behind it. */
    @Test
    void a_comment_behind_an_added_column_swallows_the_check_behind_it() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE t (a int, CHECK (a > 5)\n, CHECK (a > 1))",
                        "ALTER TABLE t ADD b int -- why",
                        "INSERT INTO t (a) VALUES (2)")) {
            assertThat(only(database).checks()).containsExactly(check("t_check", "a > 1"));
        }
    }

    @Test
    void the_text_of_a_selected_table_is_made_by_sqlite() {
        try (Database database =
                Database.empty().execute("CREATE TABLE t AS SELECT 1 AS \"a, b\", 'x' AS [c)], 2.5 d")) {
            assertThat(only(database).columns().names()).containsExactly("a, b", "c)", "d");
        }
    }

    @Test
    void a_key_of_several_columns_keeps_their_order_and_its_name() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE named (a int NOT NULL, b int NOT NULL, CONSTRAINT pk PRIMARY KEY (b, a))",
                        "CREATE TABLE nameless (a int NOT NULL, b int NOT NULL, PRIMARY KEY (\"b\", A))")) {
            assertThat(database.live().schema().tables().stream().map(TableSchema::primaryKey))
                    .containsExactly(
                            Optional.of(new PrimaryKey(Optional.of("pk"), List.of("b", "a"))),
                            Optional.of(new PrimaryKey(Optional.of("nameless_b_a_pk"), List.of("b", "a"))));
        }
    }

    @Test
    void a_text_that_somebody_wrote_over_is_not_guessed_at() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE t (a int)",
                        "PRAGMA writable_schema=ON",
                        "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (a int, b int)'")) {
            assertThatThrownBy(database::live).hasMessageContaining("TD350").hasMessageContaining("the text of t");
        }
    }

    private static TableSchema only(Database database) {
        List<TableSchema> tables = database.live().schema().tables().list();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
