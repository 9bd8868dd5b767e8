package dev.tandem.sqlite.live;

import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.view;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.sqlite.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SqliteIntrospectionTest {

    @Test
    void what_no_schema_has_words_for_is_named() {
        try (Database database = Database.empty()
                .execute(
                        """
                        CREATE TABLE t (
                          id integer PRIMARY KEY DESC ON CONFLICT REPLACE,
                          a text NOT NULL ON CONFLICT IGNORE UNIQUE ON CONFLICT FAIL,
                          b int UNIQUE ON CONFLICT ABORT CHECK (b > 0) -- positive
                        )""",
                        "CREATE TABLE k (a text COLLATE nocase, b int, PRIMARY KEY (a COLLATE binary, b DESC))",
                        "CREATE VIRTUAL TABLE words USING fts5(word)",
                        "CREATE VIEW v (one, \"two\") AS SELECT 1, 2",
                        "CREATE TRIGGER log INSTEAD OF INSERT ON v BEGIN SELECT 1; END",
                        "CREATE TRIGGER Keep AFTER DELETE ON t BEGIN SELECT ';'; END")) {
            assertThat(database.live().unmodelled())
                    .contains(
                            in("t", Kind.KEY, "id", "PRIMARY KEY (id DESC)"),
                            in("t", Kind.CONFLICT_CLAUSE, "id", "PRIMARY KEY (id DESC) ON CONFLICT REPLACE"),
                            in("t", Kind.CONFLICT_CLAUSE, "a", "NOT NULL ON CONFLICT IGNORE"),
                            in("t", Kind.CONFLICT_CLAUSE, "a", "UNIQUE (a) ON CONFLICT FAIL"),
                            in("t", Kind.UNNAMED_CHECK, "t_b_check", "b > 0"),
                            in("t", Kind.COMMENT, "t", "-- positive"),
                            in("k", Kind.KEY, "a COLLATE binary", "PRIMARY KEY (a COLLATE binary, b DESC)"),
                            in("v", Kind.VIEW_COLUMNS, "v", "(one, \"two\")"),
                            in(
                                    "v",
                                    Kind.TRIGGER,
                                    "log",
                                    "CREATE TRIGGER log INSTEAD OF INSERT ON v BEGIN SELECT 1; END"),
                            in(
                                    "t",
                                    Kind.TRIGGER,
                                    "Keep",
                                    "CREATE TRIGGER Keep AFTER DELETE ON t BEGIN SELECT ';'; END"))
                    .extracting(Unmodelled::kind)
                    .contains(Kind.VIRTUAL_TABLE, Kind.SHADOW_TABLE);
            assertThat(database.live().unmodelled())
                    .extracting(Unmodelled::detail)
                    .noneMatch(detail -> detail.contains("ABORT"));
            assertThat(database.live().schema().tables().names())
                    .extracting(QualifiedName::name)
                    .containsExactly("t", "k");
            assertThat(database.live().schema().views()).containsExactly(view("v", "SELECT 1, 2"));
        }
    }

    private static Unmodelled in(String table, Kind kind, String name, String detail) {
        return Unmodelled.in(QualifiedName.of(table), kind, name, detail);
    }

    @Test
    void an_index_says_what_it_is_sorted_by() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE t (a text, B int, UNIQUE (a, b), UNIQUE (\"b\"), CONSTRAINT again UNIQUE (a, B))",
                        "CREATE INDEX i1 ON t (a, b DESC, 'A' ASC)",
                        "CREATE INDEX i2 ON t (lower( a ) DESC, a COLLATE nocase, a || ',' || b /* ) */, (b))",
                        "CREATE UNIQUE INDEX i3 ON t (b) WHERE a <> 'x)' -- only those")) {
            assertThat(onlyTable(database).indexes())
                    .containsExactlyInAnyOrder(
                            index("i1")
                                    .withParts(List.of(
                                            IndexPart.OfColumn.of("a"),
                                            IndexPart.OfColumn.desc("B"),
                                            IndexPart.OfColumn.of("a"))),
                            index("i2")
                                    .withParts(List.of(
                                            new IndexPart.OfExpression("lower( a ) DESC"),
                                            new IndexPart.OfExpression("a COLLATE nocase"),
                                            new IndexPart.OfExpression("a || ',' || b"),
                                            new IndexPart.OfExpression("(b)"))),
                            unique("i3", "B").withWhere(Optional.of("a <> 'x)' -- only those")),
                            unique("t_a_B_unique", "a", "B"),
                            unique("t_B_unique", "B"));
        }
    }

    @Test
    void a_column_can_be_without_a_value_where_sqlite_lets_it() {
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE rowids (id INTEGER PRIMARY KEY, a int)",
                        "CREATE TABLE texts (id text PRIMARY KEY, a int)",
                        "CREATE TABLE kept (id text PRIMARY KEY, a int) WITHOUT ROWID",
                        "CREATE TABLE typed (id text PRIMARY KEY, a int) STRICT, WITHOUT ROWID")) {
            assertThat(database.live().schema().tables())
                    .containsExactly(
                            table("rowids", required("id", "INTEGER"), column("a", "int")),
                            table("texts", column("id", "text"), column("a", "int")),
                            table("kept", required("id", "text"), column("a", "int"))
                                    .withOptions(Set.of(TableOption.WITHOUT_ROWID)),
                            table("typed", required("id", "text"), column("a", "int"))
                                    .withOptions(Set.of(TableOption.STRICT, TableOption.WITHOUT_ROWID)));
        }
    }

    @Test
    void a_foreign_key_refers_to_columns_as_they_are_spelled_there() {
        try (Database database =
                Database.empty().execute("CREATE TABLE Parents (Id integer PRIMARY KEY, b int, UNIQUE (b, Id))", """
                        CREATE TABLE t (
                          a int REFERENCES parents (ID), b int REFERENCES PARENTS,
                          FOREIGN KEY (b, a) REFERENCES parents (B, id), CONSTRAINT gone FOREIGN KEY (a) REFERENCES gone,
                          FOREIGN KEY (a, b) REFERENCES Parents, FOREIGN KEY (a) REFERENCES gone (x)
                        )""")) {
            assertThat(database.live()
                            .schema()
                            .tables()
                            .get(QualifiedName.of("t"))
                            .foreignKeys())
                    .extracting(ForeignKey::name)
                    .containsExactly(
                            "t_a_Parents_Id_fk", "t_b_Parents_Id_fk", "t_b_a_Parents_b_Id_fk", "t_a_gone_x_fk");
            assertThat(database.live().unmodelled())
                    .filteredOn(thing -> thing.kind() == Kind.REFERENCE)
                    .extracting(thing -> thing.name().name())
                    .containsExactly("gone", "a");
        }
    }

    @Test
    void only_the_main_database_is_read_and_it_is_left_as_it_was() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "ATTACH ':memory:' AS other",
                    "CREATE TABLE other.t (x int)",
                    "CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT)",
                    "CREATE TEMP TABLE t (y int)",
                    "CREATE TEMP TABLE temporary (y int)",
                    "CREATE INDEX main.i ON t (id)",
                    "ANALYZE main")) {
                statement.execute(sql);
            }
            Schema read = new SqliteIntrospection().read(connection).schema();
            assertThat(read.tables().names()).containsExactly(QualifiedName.of("t"));
            assertThat(read.tables().get(QualifiedName.of("t")).columns().names())
                    .containsExactly("id");
            assertThat(connection.getAutoCommit()).isTrue();
            statement.execute("DROP TABLE main.t");
        }
    }

    private static final TableSchema WANTED = with(
            with(
                    table(
                            "Notes",
                            required("id", "integer"),
                            defaulted(column("a", "numeric(10, 2)"), "(1 + 2)"),
                            column("parent", "integer")),
                    check("positive", "\"Notes\".\"a\" > 0")),
            reference("parent", "Notes", ReferentialAction.CASCADE));

    @Test
    void what_sqlite_does_not_keep_is_as_wanted() {
        Schema wanted = new Schema(
                        NamedSet.of(
                                with(WANTED, index("i").withParts(List.of(new IndexPart.OfExpression("lower(a)"))))),
                        NamedSet.of(view("v", "select a from Notes")))
                .withUndeclared(Undeclared.NONE.withOutsideViews(
                        NamedSet.of(new OutsideView(QualifiedName.of("theirs"), false))));
        try (Database database = Database.empty()
                .execute(
                        """
                        CREATE TABLE Notes (
                          "id" INTEGER PRIMARY KEY, [a] NUMERIC(10,2) DEFAULT ( 1+2 ) CHECK ((a>0)),
                          parent Integer REFERENCES notes ON DELETE CASCADE)""",
                        "CREATE INDEX i ON notes (LOWER(\"a\"))",
                        "CREATE VIEW v AS SELECT `a` FROM \"Notes\" -- all",
                        "CREATE VIEW theirs AS SELECT 1")) {
            assertThat(database.live(wanted)).isEqualTo(wanted);
        }
    }

    @Test
    void a_name_in_other_letters_is_the_same() {
        TableSchema wanted = with(WANTED, index("Notes_A_index", "a"), unique("b", "id", "parent"));
        Schema schema = new Schema(NamedSet.of(wanted), NamedSet.of(view("Names", "SELECT a FROM Notes")));
        try (Database database = Database.empty()
                .execute(
                        """
                        CREATE TABLE NOTES (
                          ID integer PRIMARY KEY NOT NULL, A numeric(10, 2) DEFAULT (1 + 2), Parent integer,
                          FOREIGN KEY (PARENT) REFERENCES notes (Id) ON DELETE CASCADE,
                          CONSTRAINT POSITIVE CHECK (notes.A > 0))""",
                        "CREATE INDEX NOTES_A_INDEX ON notes (A)",
                        "CREATE UNIQUE INDEX B ON notes (iD, pArent)",
                        "CREATE VIEW NAMES AS select A from Notes")) {
            assertThat(database.live(schema)).isEqualTo(schema);
            assertThat(database.live().schema()).isNotEqualTo(schema);
        }
    }

    @Test
    void letters_outside_of_ascii_are_told_apart() {
        TableSchema wanted = table("größe", required("id", "integer"));
        try (Database database = Database.empty()
                .execute(
                        "CREATE TABLE GRÖSSE (id integer PRIMARY KEY)",
                        "CREATE TABLE GRÖßE (id integer PRIMARY KEY)")) {
            assertThat(database.live(schema(wanted)).tables().names()).doesNotContain(wanted.name());
        }
    }

    @Test
    void what_differs_stays_as_it_is() {
        try (Database database = Database.empty().execute("""
                CREATE TABLE Notes (
                  id text PRIMARY KEY, a NUMERIC(10,3) DEFAULT 3 COLLATE nocase, parent int REFERENCES Notes,
                  CONSTRAINT positive CHECK (a > 1))""")) {
            TableSchema live = onlyTable(database);
            assertThat(database.live(schema(WANTED))).isEqualTo(schema(live));
            assertThat(live.columns().get("a"))
                    .isEqualTo(defaulted(column("a", "NUMERIC(10,3)"), "3").withCollation(Optional.of("nocase")));
            assertThat(live.foreignKeys()).hasSize(1);
        }
    }

    @Test
    void a_key_that_is_there_twice_is_matched_once() {
        ForeignKey first = reference("parent", "Notes", ReferentialAction.CASCADE);
        ForeignKey second = first.renamed("Notes_parent_Notes_id_fk");
        TableSchema wanted = table("Notes", required("id", "integer"), column("parent", "integer"));
        try (Database database = Database.of(schema(with(wanted, first, second)))) {
            assertThat(database.live(schema(with(wanted, first, second))))
                    .isEqualTo(schema(with(wanted, first, second)));
            assertThat(database.live(schema(with(wanted, second)))
                            .tables()
                            .list()
                            .get(0)
                            .foreignKeys())
                    .hasSize(2);
        }
    }

    @Test
    void a_composite_key_takes_the_wanted_name_and_not_the_wanted_order() {
        ColumnSchema[] columns = {required("a", "int"), required("b", "int")};
        TableSchema wanted =
                table("t", columns).withPrimaryKey(Optional.of(new PrimaryKey(Optional.of("mine"), List.of("a", "b"))));
        TableSchema turned = wanted.withPrimaryKey(Optional.of(new PrimaryKey(Optional.of("mine"), List.of("b", "a"))));
        try (Database database = Database.of(schema(wanted))) {
            assertThat(database.live(schema(wanted))).isEqualTo(schema(wanted));
            assertThat(database.live(schema(turned))).isNotEqualTo(schema(turned));
        }
    }

    private static TableSchema onlyTable(Database database) {
        return database.live().schema().tables().list().get(0);
    }
}
