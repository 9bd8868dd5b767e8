package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.backfill;
import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumsTest {

    private static final ColumnSchema ID = required("id", "integer");
    private static final ColumnSchema MOOD = ofEnum("mood", "mood");
    private static final String[] ROWS = {"INSERT INTO t VALUES (1, 'glad'), (2, 'sad'), (3, NULL)"};
    private static final String ASIDE = "ALTER TYPE \"public\".\"mood\" RENAME TO \"__tandem_swap_1\";";

    private static Schema moods(TableSchema table, String... values) {
        return enumType(schema(table), "mood", values);
    }

    private static TableSchema t(ColumnSchema... columns) {
        return with(table("t", columns), primaryKey("id"));
    }

    @Test
    void values_that_come_stand_where_they_are_to_and_no_row_is_touched() throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(moods(t(ID, MOOD), "glad", "sad")).with(ROWS)) {
            String file = "SELECT pg_relation_filenode('t')";
            String before = database.query(file).get(0);
            database.migratedTo(moods(t(ID, MOOD), "elated", "glad", "so", "so-so", "sad", "grim", "dead"))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly(
                            "ALTER TYPE \"public\".\"mood\" ADD VALUE 'elated' BEFORE 'glad';",
                            "ALTER TYPE \"public\".\"mood\" ADD VALUE 'so' BEFORE 'sad';",
                            "ALTER TYPE \"public\".\"mood\" ADD VALUE 'so-so' BEFORE 'sad';",
                            "ALTER TYPE \"public\".\"mood\" ADD VALUE 'grim' AFTER 'sad';",
                            "ALTER TYPE \"public\".\"mood\" ADD VALUE 'dead' AFTER 'grim';");
            assertThat(database.hazards()).contains("TS332 mood.grim");
            assertThat(database.query(file)).containsExactly(before);
            assertThat(database.query("SELECT mood FROM t ORDER BY mood")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void an_enum_without_values_gets_its_first() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(moods(t(ID, MOOD)))) {
            database.migratedTo(moods(t(ID, MOOD), "a", "b")).equalsFreshOne();
        }
    }

    private static void usedAtOnce(Schema from, Schema to, Hints hints) throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to, hints).equalsFreshOne();
            assertThat(database.sql()).contains(ASIDE).noneMatch(sql -> sql.contains("ADD VALUE"));
            assertThat(database.hazards()).contains("TS331 mood").doesNotContain("TS330 t.mood");
            assertThat(database.query("SELECT mood FROM t WHERE id < 3 ORDER BY id"))
                    .containsExactly("glad", "sad");
        }
    }

    private static void usedAtOnce(UnaryOperator<Schema> use) throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad", "sad");
        usedAtOnce(from, use.apply(enumType(from, "mood", "glad", "so-so", "sad")), Hints.NONE);
    }

    @Test
    void a_value_that_comes_and_is_a_default_at_once() throws SQLException {
        usedAtOnce(to -> to.withTables(to.tables().with(t(ID, defaulted(MOOD, "'so-so'")))));
    }

    @Test
    void a_value_that_comes_and_is_the_default_of_a_new_column() throws SQLException {
        usedAtOnce(to -> to.withTables(to.tables().with(t(ID, MOOD, defaulted(ofEnum("other", "mood"), "'so-so'")))));
    }

    @Test
    void a_value_that_comes_and_stands_in_an_array_that_is_a_default() throws SQLException {
        usedAtOnce(to ->
                to.withTables(to.tables().with(t(ID, MOOD, defaulted(ofEnum("others", "mood[]"), "'{\"so-so\"}'")))));
    }

    @Test
    void a_value_that_comes_and_is_asked_for_by_a_check() throws SQLException {
        usedAtOnce(to ->
                to.withTables(to.tables().with(with(t(ID, MOOD), check("not_so", "id > 1 OR mood <> 'so-so'")))));
    }

    @Test
    void a_value_that_comes_and_is_asked_for_by_a_partial_index() throws SQLException {
        usedAtOnce(to -> to.withTables(to.tables()
                .with(with(t(ID, MOOD), uniqueIndex("one", Optional.of("mood = 'so-so'"), OfColumn.of("id"))))));
    }

    @Test
    void a_value_that_comes_and_is_asked_for_by_a_view() throws SQLException {
        usedAtOnce(to -> views(to, "v", "SELECT id FROM t WHERE mood = 'so-so'"));
    }

    @Test
    void a_value_that_comes_and_fills_what_was_empty() throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad", "sad");
        Schema to = moods(t(ID, MOOD.withNotNull(true)), "glad", "so-so", "sad");
        usedAtOnce(from, to, backfill("t", "mood", "'so-so'"));
    }

    @Test
    void a_value_of_the_same_letters_in_a_comment_or_a_name_is_no_use() throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad");
        try (MigratedDatabase database = MigratedDatabase.of(from)) {
            TableSchema commented =
                    with(t(ID, MOOD, column("sad", "text")), check("c", "sad <> 'sadness' /* 'sad' */"));
            database.migratedTo(moods(commented, "glad", "sad")).equalsFreshOne();
            assertThat(database.sql()).anyMatch(sql -> sql.contains("ADD VALUE"));
        }
    }

    @Test
    void a_value_goes_that_no_row_has() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(
                        moods(t(ID, defaulted(MOOD, "'glad'").withNotNull(true)), "glad", "so-so", "sad"))
                .with("INSERT INTO t VALUES (1, 'glad'), (2, 'sad')")) {
            database.migratedTo(moods(t(ID, defaulted(MOOD, "'sad'").withNotNull(true)), "glad", "sad"))
                    .equalsFreshOne()
                    .with("INSERT INTO t (id) VALUES (3)");
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "sad");
            assertThat(database.hazards()).contains("TS330 t.mood", "TS331 mood", "TS312 t.mood");
        }
    }

    @Test
    void a_value_goes_that_rows_have_and_everything_stays() throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(moods(t(ID, MOOD), "glad", "sad")).with(ROWS)) {
            assertThatThrownBy(() -> database.migratedTo(moods(t(ID, MOOD), "glad")))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("rows of t.mood hold a value that mood is to lose: sad")
                    .hasMessageContaining("give these rows another value first");
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "null");
            assertThat(database.query("SELECT unnest(enum_range(NULL::mood))")).containsExactly("glad", "sad");
        }
    }

    @Test
    void a_value_goes_that_arrays_have_and_everything_stays() throws SQLException {
        Schema from = moods(t(ID, ofEnum("moods", "mood[]")), "glad", "sad");
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO t VALUES (1, '{glad,sad}'), (2, '{}'), (3, NULL)")) {
            assertThatThrownBy(() -> database.migratedTo(enumType(from, "mood", "glad")))
                    .hasMessageContaining("rows of t.moods hold a value");
            database.with("UPDATE t SET moods = '{{glad},{glad}}' WHERE id = 1")
                    .migratedTo(enumType(from, "mood", "glad"))
                    .equalsFreshOne();
            assertThat(database.query("SELECT moods FROM t ORDER BY id"))
                    .containsExactly("{{glad},{glad}}", "{}", "null");
        }
    }

    @Test
    void another_order_reaches_whatever_stands_on_a_column() throws SQLException {
        Schema from = everywhere("glad", "sad", "grim");
        try (MigratedDatabase database = MigratedDatabase.of(from)
                .with(
                        "INSERT INTO p VALUES ('glad'), ('grim')",
                        "INSERT INTO t VALUES (1, 'glad', '{sad,glad}'), (2, 'grim', NULL)")) {
            database.migratedTo(everywhere("grim", "sad", "glad")).equalsFreshOne();
            assertThat(database.query("SELECT mood FROM t ORDER BY mood")).containsExactly("grim", "glad");
            assertThat(database.query("SELECT moods FROM t WHERE id = 1")).containsExactly("{sad,glad}");
            assertThat(database.query("SELECT is_glad FROM t ORDER BY id")).containsExactly("t", "f");
            assertThat(database.query("SELECT id FROM worst")).containsExactly("2");
            assertThat(database.query("SELECT count(*) FROM p")).containsExactly("2");
            assertThat(database.hazards()).contains("TS313 worst").doesNotContain("TS103 t.mood", "TS319 t.mood");
        }
    }

    private static Schema everywhere(String... values) {
        TableSchema parent = with(table("p", MOOD.withNotNull(true)), primaryKey("mood"));
        TableSchema child = with(
                table(
                        "t",
                        ID,
                        defaulted(MOOD, "'glad'").withNotNull(true),
                        ofEnum("moods", "mood[]"),
                        generated(column("is_glad", "boolean"), "mood = 'glad'")),
                primaryKey("id", "mood"),
                unique("mood"),
                index("moods_index", OfColumn.of("moods")),
                uniqueIndex("no_other", Optional.of("mood <> 'grim'"), OfColumn.of("id")),
                check("fit", "id > 0 AND mood <= 'glad' OR mood >= 'glad'"),
                references("mood", "p", "mood"));
        return views(
                enumType(schema(parent, child), "mood", values),
                "worst",
                "SELECT id FROM t WHERE mood = 'grim'",
                "words",
                "SELECT 'sad'::mood AS word",
                "untouched",
                "SELECT 1 AS one");
    }

    @Test
    void two_enums_change_and_a_column_goes_from_one_to_the_other() throws SQLException {
        Schema from = enumType(moods(t(ID, MOOD), "glad", "sad"), "size", "s", "m");
        Schema to =
                enumType(enumType(schema(t(ID, ofEnum("mood", "size"))), "mood", "sad", "glad"), "size", "sad", "glad");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to).equalsFreshOne();
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void a_type_is_made_anew_while_its_table_and_column_get_other_names() throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad", "sad");
        Schema to = moods(with(table("u", ID, ofEnum("temper", "mood")), primaryKey("id")), "sad", "glad");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to, renames(renamedTable("t", "u"), renamedColumn("u", "mood", "temper")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT temper FROM u ORDER BY id")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void a_value_gets_another_name_and_the_rows_and_defaults_with_it() throws SQLException {
        Schema from = moods(t(ID, defaulted(MOOD, "'sad'")), "glad", "sad");
        Schema to = moods(t(ID, defaulted(MOOD, "'glum'")), "glad", "glum");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to, renames(new Rename.OfEnumValue(QualifiedName.of("mood"), "sad", "glum")))
                    .equalsFreshOne();
            assertThat(database.sql()).contains("ALTER TYPE \"public\".\"mood\" RENAME VALUE 'sad' TO 'glum';");
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "glum", "null");
            assertThat(database.hazards()).containsExactly("TS109 mood.sad");
        }
    }

    @Test
    void two_values_swap_their_names() throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad", "sad");
        QualifiedName mood = QualifiedName.of("mood");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(
                            moods(t(ID, MOOD), "sad", "glad"),
                            renames(
                                    new Rename.OfEnumValue(mood, "glad", "sad"),
                                    new Rename.OfEnumValue(mood, "sad", "glad")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("sad", "glad", "null");
        }
    }

    @Test
    void a_type_gets_another_name_and_a_value_more() throws SQLException {
        Schema from = moods(t(ID, defaulted(MOOD, "'sad'::\"mood\""), ofEnum("moods", "mood[]")), "glad", "sad");
        ColumnSchema temper = defaulted(ofEnum("mood", "temper"), "'sad'::\"temper\"");
        Schema to = enumType(schema(t(ID, temper, ofEnum("moods", "temper[]"))), "temper", "glad", "sad", "grim");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to, renames(new Rename.OfEnum(QualifiedName.of("mood"), QualifiedName.of("temper"))))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .contains("ALTER TYPE \"public\".\"mood\" RENAME TO \"temper\";")
                    .noneMatch(sql -> sql.contains("SET DATA TYPE"));
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void a_type_moves_to_another_schema_with_its_columns() throws SQLException {
        Schema from = moods(t(ID, MOOD), "glad", "sad");
        QualifiedName moved = new QualifiedName("app", "mood");
        Schema to = namespace(enumType(schema(t(ID, ofEnum("mood", "mood", "app"))), moved, "glad", "sad"), "app");
        try (MigratedDatabase database = MigratedDatabase.of(from).with(ROWS)) {
            database.migratedTo(to, renames(new Rename.OfEnum(QualifiedName.of("mood"), moved)))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly("CREATE SCHEMA \"app\";", "ALTER TYPE \"public\".\"mood\" SET SCHEMA \"app\";");
        }
    }

    @Test
    void a_type_is_made_anew_beside_one_of_the_same_name_in_another_schema() throws SQLException {
        QualifiedName other = new QualifiedName("app", "mood");
        TableSchema both = t(ID, MOOD, ofEnum("other", "mood", "app"));
        Schema from = namespace(enumType(moods(both, "glad", "sad"), other, "x", "y"), "app");
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t VALUES (1, 'glad', 'y')")) {
            database.migratedTo(enumType(from, other, "y", "x")).equalsFreshOne();
            assertThat(database.sql()).noneMatch(sql -> sql.contains("ALTER COLUMN \"mood\""));
            assertThat(database.query("SELECT other FROM t")).containsExactly("y");
        }
    }

    @Test
    void a_column_becomes_an_enum_and_an_enum_becomes_text() throws SQLException {
        Schema texts = schema(t(ID, defaulted(column("mood", "text"), "'glad'")));
        Schema enums = moods(t(ID, defaulted(MOOD, "'glad'")), "glad", "sad");
        try (MigratedDatabase database = MigratedDatabase.of(texts).with(ROWS)) {
            database.migratedTo(enums).equalsFreshOne();
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "null");
            database.migratedTo(texts).equalsFreshOne();
            assertThat(database.sql()).endsWith("DROP TYPE \"public\".\"mood\";");
            assertThat(database.query("SELECT mood FROM t ORDER BY id")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void a_type_goes_together_with_its_table_and_comes_back() throws SQLException {
        Schema with = moods(t(ID, MOOD), "glad", "sad");
        try (MigratedDatabase database = MigratedDatabase.of(with).with(ROWS)) {
            database.migratedTo(Schema.EMPTY).equalsFreshOne();
            assertThat(database.sql()).containsExactly("DROP TABLE \"t\";", "DROP TYPE \"public\".\"mood\";");
            database.migratedTo(with).equalsFreshOne();
        }
    }

    @Test
    void names_and_values_with_anything_in_them() throws SQLException {
        String type = "My \"mood\"";
        String value = "it's \\ $tandem$ \"so\", so";
        ColumnSchema column = defaulted(ofEnum("Wie's \"geht\"", type), Quote.text(value));
        ColumnSchema array = ofEnum("all", type + "[]");
        Schema from = enumType(schema(t(ID, column, array)), type, value, "b'", "ä");
        Schema to = enumType(schema(t(ID, column, array)), type, "ä", value);
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO t (id, \"all\") VALUES (1, '{ä}')")) {
            database.migratedTo(to).equalsFreshOne();
            assertThat(database.query("SELECT \"Wie's \"\"geht\"\"\" FROM t")).containsExactly(value);
            database.migratedTo(from).equalsFreshOne().with("INSERT INTO t (id, \"all\") VALUES (2, '{b''}')");
            assertThatThrownBy(() -> database.migratedTo(to)).hasMessageContaining("is to lose: b'");
        }
    }

    /** Each is another thing that Postgres alone knows to have the type. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f(mood)| CREATE FUNCTION f(mood) RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "function g()| CREATE FUNCTION g() RETURNS mood[] LANGUAGE sql AS 'SELECT NULL::mood[]'",
                "type good| CREATE DOMAIN good AS mood CHECK (VALUE <> 'sad')",
                "column m of composite type pair| CREATE TYPE pair AS (m mood, n int)",
                "column m of table theirs| CREATE TABLE theirs (m mood)",
                "column mood of view seen| CREATE VIEW seen AS SELECT mood FROM t"
            })
    void a_type_is_not_made_anew_under_what_nobody_knows_of(String user) throws SQLException {
        String described = user.substring(0, user.indexOf('|'));
        try (MigratedDatabase database = MigratedDatabase.of(moods(t(ID, MOOD), "glad", "sad"))
                .with(ROWS)
                .with(user.substring(described.length() + 1))) {
            assertThatThrownBy(() -> database.migratedTo(moods(t(ID, MOOD), "sad", "glad")))
                    .hasMessageContaining("enum type mood is to be made anew and is used by " + described)
                    .hasMessageContaining("drop or change these in a migration before");
            assertThat(database.query("SELECT mood FROM t ORDER BY mood")).containsExactly("glad", "sad", "null");
        }
    }

    @Test
    void a_type_is_made_anew_under_partitions_heirs_and_functions_that_only_say_its_name() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(moods(t(ID, MOOD), "glad", "sad"))
                .with(ROWS)
                .with(
                        "CREATE TABLE heir () INHERITS (t)",
                        "INSERT INTO heir VALUES (9, 'sad')",
                        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'DECLARE m mood; BEGIN RETURN 1; END'")) {
            database.migratedTo(moods(t(ID, MOOD), "sad", "glad"));
            assertThat(database.query("SELECT mood FROM t ORDER BY mood"))
                    .containsExactly("sad", "sad", "glad", "null");
            assertThat(database.query("SELECT f()")).containsExactly("1");
        }
    }
}
