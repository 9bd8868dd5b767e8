package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.backfill;
import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.identity;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renamedView;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.sequence;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several changes at once, to a table and to what stands on it, each there and, where nothing is lost, back. */
class CombinedChangesTest {

    private static final String LONG = "x".repeat(58);

    private static QualifiedName app(String name) {
        return new QualifiedName("app", name);
    }

    /** The table with its sequences and what it refers to, in a schema of its own. */
    private static TableSchema inApp(TableSchema table) {
        return table.renamed(app(table.name().name()))
                .withForeignKeys(table.foreignKeys()
                        .map(key -> key.referringTo(app(key.table().name()), key.referenced())))
                .withColumns(table.columns()
                        .map(column -> column.withNumbering(column.numbering()
                                .map(numbering -> ((Identity) numbering)
                                        .withSequence(app(((Identity) numbering)
                                                .sequence()
                                                .name()))))));
    }

    private static TableSchema compositeReference(TableSchema table, String name, String parent, String... columns) {
        ForeignKey key = table.foreignKeys().iterator().next();
        return table.withForeignKeys(NamedSet.of(new ForeignKey(
                name,
                List.of(columns),
                QualifiedName.of(parent),
                List.of(columns),
                key.onDelete(),
                key.onUpdate(),
                key.deferral())));
    }

    private static void changes(Schema from, Schema to, Hints hints, Hints back, String rows, String query)
            throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(from).with(rows)) {
            List<String> before = database.query(query.substring(0, query.indexOf('#')));
            assertThat(before).isNotEmpty();
            database.migratedTo(to, hints).equalsFreshOne();
            assertThat(database.query(query.substring(query.indexOf('#') + 1))).isEqualTo(before);
            database.migratedTo(from, back).equalsFreshOne();
            assertThat(database.query(query.substring(0, query.indexOf('#')))).isEqualTo(before);
        }
    }

    @Test
    void a_table_of_another_schema_is_renamed_while_its_key_moves_and_its_children_follow_it() throws SQLException {
        TableSchema parent = inApp(with(
                table("p", required("id", "integer"), required("code", "text"), column("note", "text")),
                primaryKey("id"),
                unique("code")));
        TableSchema child = inApp(with(
                table("c", required("id", "integer"), column("p", "integer"), column("code", "text")),
                primaryKey("id"),
                references("p", "p", "id"),
                references("code", "p", "code")));
        TableSchema other = with(table("d", column("p", "integer")), references("p", "p", "id"));
        other = other.withForeignKeys(other.foreignKeys().map(key -> key.referringTo(app("p"), key.referenced())));
        Schema from = namespace(schema(parent, child, other), "app")
                .withViews(NamedSet.of(
                        new ViewSchema(app("v"), "SELECT p.id, c.code FROM app.p JOIN app.c ON c.p = p.id"),
                        new ViewSchema(QualifiedName.of("w"), "SELECT id FROM app.v")));

        TableSchema people = inApp(with(
                table("people", required("number", "bigint"), required("code", "varchar(40)"), column("note", "text")),
                primaryKey("code"),
                unique("number")));
        TableSchema children = inApp(with(
                table("c", required("id", "integer"), column("p", "bigint"), column("code", "varchar(40)")),
                primaryKey("id"),
                references("p", "people", "number"),
                references("code", "people", "code")));
        TableSchema others = with(table("d", column("p", "bigint")), references("p", "people", "number"));
        others = others.withForeignKeys(
                others.foreignKeys().map(key -> key.referringTo(app("people"), key.referenced())));
        Schema to = namespace(schema(people, children, others), "app")
                .withViews(NamedSet.of(
                        new ViewSchema(
                                app("v"),
                                "SELECT people.number AS id, c.code FROM app.people JOIN app.c ON c.p = people.number"),
                        new ViewSchema(QualifiedName.of("w"), "SELECT id FROM app.v")));

        changes(
                from,
                to,
                renames(
                        new Rename.OfTable(app("p"), app("people")),
                        new Rename.OfColumn(app("people"), "id", "number")),
                renames(new Rename.OfTable(app("people"), app("p")), new Rename.OfColumn(app("p"), "number", "id")),
                """
                INSERT INTO app.p VALUES (1, 'a', 'n'), (2, 'b', NULL);
                INSERT INTO app.c VALUES (10, 1, 'b'), (11, NULL, 'a');
                INSERT INTO d VALUES (2), (NULL)""",
                "SELECT (SELECT string_agg(concat(c.*), ';' ORDER BY id) FROM app.c c) || (SELECT count(p) FROM d)"
                        + " || (SELECT string_agg(id::text, '') FROM w)"
                        + "#SELECT (SELECT string_agg(concat(c.*), ';' ORDER BY id) FROM app.c c) || (SELECT count(p) FROM d)"
                        + " || (SELECT string_agg(id::text, '') FROM w)");
    }

    @Test
    void names_that_are_one_after_the_cut_follow_their_table() throws SQLException {
        TableSchema from = with(
                table(LONG, required("id", "integer"), column("first_of_two", "text"), column("first_of_all", "text")),
                primaryKey("id"),
                unique("first_of_two"),
                check(LONG + "_check", "first_of_two <> ''"));
        TableSchema to = with(
                table(
                        LONG + "_b",
                        required("id", "bigint"),
                        column("first_of_two", "varchar(9)"),
                        column("first_of_all", "text")),
                primaryKey("id"),
                unique("first_of_two"),
                check(LONG + "_check_of_it", "first_of_two <> ''"));
        TableSchema child = with(table("c", column("r", "integer")), references("r", LONG, "id"));
        TableSchema grown = with(table("c", column("r", "bigint")), references("r", LONG + "_b", "id"));
        changes(
                schema(from, child),
                schema(to, grown),
                renames(renamedTable(LONG, LONG + "_b")),
                renames(renamedTable(LONG + "_b", LONG)),
                "INSERT INTO %1$s VALUES (1, 'a', 'b'); INSERT INTO c VALUES (1)".formatted(LONG),
                "SELECT r FROM c JOIN %1$s ON r = id#SELECT r FROM c JOIN %1$s_b ON r = id".formatted(LONG));
    }

    @Test
    void tables_trade_schemas_and_names_under_a_view() throws SQLException {
        TableSchema here = with(table("t", identity("t", "id", "integer"), column("a", "text")), primaryKey("id"));
        TableSchema there =
                inApp(with(table("u", identity("u", "id", "integer"), column("b", "text")), primaryKey("id")));
        TableSchema moved =
                inApp(with(table("t", identity("t", "id", "integer"), column("a", "varchar(30)")), primaryKey("id")));
        TableSchema back = with(table("u", identity("u", "id", "integer"), column("b", "text")), primaryKey("id"));
        changes(
                views(namespace(schema(here, there), "app"), "v", "SELECT t.a, u.b FROM t, app.u"),
                views(namespace(schema(moved, back), "app"), "v", "SELECT t.a, u.b FROM app.t, u"),
                renames(
                        new Rename.OfTable(QualifiedName.of("t"), app("t")),
                        new Rename.OfTable(app("u"), QualifiedName.of("u"))),
                renames(
                        new Rename.OfTable(app("t"), QualifiedName.of("t")),
                        new Rename.OfTable(QualifiedName.of("u"), app("u"))),
                "INSERT INTO t (a) VALUES ('x'); INSERT INTO app.u (b) VALUES ('y')",
                "SELECT a || b FROM v#SELECT a || b FROM v");
    }

    @Test
    void columns_trade_names_and_types_under_a_unique_a_check_and_an_index() throws SQLException {
        Schema from = schema(with(
                table("t", required("id", "integer"), column("a", "integer"), column("b", "text")),
                primaryKey("id"),
                unique("a", "b"),
                check("c", "a > 0 AND b <> ''"),
                index("i", OfColumn.of("a"), new OfExpression("lower(b)"))));
        Schema to = schema(with(
                table("t", required("id", "integer"), column("b", "bigint"), column("a", "varchar(20)")),
                primaryKey("id"),
                unique("b", "a"),
                check("c", "b > 0 AND a <> ''"),
                index("i", OfColumn.of("b"), new OfExpression("lower(a)"))));
        Hints swap = renames(renamedColumn("t", "a", "b"), renamedColumn("t", "b", "a"));
        changes(from, to, swap, swap, "INSERT INTO t VALUES (1, 7, 'x')", "SELECT a || b FROM t#SELECT b || a FROM t");
    }

    @Test
    void a_composite_key_grows_while_its_child_is_renamed() throws SQLException {
        Schema from = schema(
                with(
                        table("p", required("a", "integer"), required("b", "text"), required("c", "text")),
                        primaryKey("a", "b")),
                compositeReference(
                        with(
                                table("k", column("a", "integer"), column("b", "text"), column("c", "text")),
                                references("a", "p", "a")),
                        "k_p_fk",
                        "p",
                        "a",
                        "b"));
        Schema to = schema(
                with(
                        table("p", required("a", "bigint"), required("b", "text"), required("c", "text")),
                        primaryKey("a", "b", "c")),
                compositeReference(
                        with(
                                table("kid", column("a", "bigint"), column("b", "text"), column("c", "text")),
                                references("a", "p", "a")),
                        "kid_p_fk",
                        "p",
                        "a",
                        "b",
                        "c"));
        changes(
                from,
                to,
                renames(renamedTable("k", "kid")),
                renames(renamedTable("kid", "k")),
                "INSERT INTO p VALUES (1, 'b', 'c'); INSERT INTO k VALUES (1, 'b', 'c')",
                "SELECT concat(k.*) FROM k#SELECT concat(kid.*) FROM kid");
    }

    @Test
    void an_identity_goes_from_one_renamed_column_to_another() throws SQLException {
        Schema from = schema(with(
                table("t", identity("t", "id", "integer"), required("other", "integer")),
                primaryKey("id"),
                unique("other")));
        Schema to = schema(with(
                table("t", required("former", "integer"), identity("t", "number", "bigint")),
                primaryKey("number"),
                unique("former")));
        changes(
                from,
                to,
                renames(renamedColumn("t", "id", "former"), renamedColumn("t", "other", "number")),
                renames(renamedColumn("t", "former", "id"), renamedColumn("t", "number", "other")),
                "INSERT INTO t (other) VALUES (40), (41)",
                "SELECT concat(id, other) FROM t ORDER BY 1#SELECT concat(former, number) FROM t ORDER BY 1");
    }

    @Test
    void a_serial_becomes_an_identity_of_a_renamed_table_in_another_schema() throws SQLException {
        Schema from = namespace(
                schema(with(table("t", required("id", "serial"), column("a", "text")), primaryKey("id"))), "app");
        Schema to = namespace(
                schema(inApp(with(
                        table("u", identity("u", "number", "bigint"), column("a", "text")), primaryKey("number")))),
                "app");
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t (a) VALUES ('x'), ('y')")) {
            database.migratedTo(
                            to,
                            renames(
                                    new Rename.OfTable(QualifiedName.of("t"), app("u")),
                                    new Rename.OfColumn(app("u"), "id", "number")))
                    .equalsFreshOne()
                    .with("INSERT INTO app.u (a) VALUES ('z')");
            assertThat(database.query("SELECT number || a FROM app.u ORDER BY 1"))
                    .containsExactly("1x", "2y", "3z");
        }
    }

    @Test
    void a_unique_index_and_a_unique_trade_places_under_children_of_both() throws SQLException {
        TableSchema child = with(
                table("c", column("a", "text"), column("b", "text")),
                references("a", "p", "a"),
                references("b", "p", "b"));
        Schema from = schema(
                with(
                        table("p", column("a", "text"), column("b", "text")),
                        unique("a"),
                        uniqueIndex("p_b_unique", Optional.empty(), OfColumn.of("b"))),
                child);
        Schema to = schema(
                with(
                        table("p", column("a", "text"), column("b", "text")),
                        unique("b"),
                        uniqueIndex("p_a_unique", Optional.empty(), OfColumn.of("a"))),
                child);
        changes(
                from,
                to,
                Hints.NONE,
                Hints.NONE,
                "INSERT INTO p VALUES ('x', 'y'); INSERT INTO c VALUES ('x', 'y')",
                "SELECT a || b FROM c#SELECT a || b FROM c");
    }

    @Test
    void views_change_places_while_the_column_below_them_changes() throws SQLException {
        Schema from = views(
                schema(table("t", column("a", "integer"), column("b", "text"))),
                "one",
                "SELECT a FROM t",
                "two",
                "SELECT a FROM one",
                "three",
                "SELECT a FROM two");
        Schema to = views(
                schema(table("t", column("a", "bigint"), column("b", "text"))),
                "one",
                "SELECT a FROM t",
                "middle",
                "SELECT a FROM one",
                "three",
                "SELECT a FROM middle");
        changes(
                from,
                to,
                renames(renamedView("two", "middle")),
                renames(renamedView("middle", "two")),
                "INSERT INTO t VALUES (5, 'x')",
                "SELECT a FROM three#SELECT a FROM three");
    }

    @Test
    void an_enum_is_made_anew_while_its_columns_are_renamed_in_another_schema() throws SQLException {
        QualifiedName type = app("mood");
        TableSchema before = inApp(with(
                table(
                        "t",
                        required("id", "integer"),
                        defaulted(ofEnum("mood", "mood", "app"), "'b'"),
                        ofEnum("moods", "mood[]", "app"),
                        generated(column("low", "boolean"), "mood = 'a'")),
                primaryKey("id"),
                check("some", "mood <> 'c' OR id > 0"),
                uniqueIndex("i", Optional.of("mood = 'a'"), OfColumn.of("id"))));
        TableSchema after = inApp(with(
                table(
                        "u",
                        required("id", "bigint"),
                        defaulted(ofEnum("temper", "mood", "app"), "'a'"),
                        ofEnum("moods", "mood[]", "app"),
                        generated(column("low", "boolean"), "temper = 'a'")),
                primaryKey("id"),
                check("some", "temper <> 'c' OR id > 0"),
                uniqueIndex("i", Optional.of("temper = 'a'"), OfColumn.of("id"))));
        Schema from = enumType(namespace(schema(before), "app"), type, "a", "b", "c");
        Schema to = enumType(namespace(schema(after), "app"), type, "c", "a", "b");
        changes(
                from,
                to,
                renames(new Rename.OfTable(app("t"), app("u")), new Rename.OfColumn(app("u"), "mood", "temper")),
                renames(new Rename.OfTable(app("u"), app("t")), new Rename.OfColumn(app("t"), "temper", "mood")),
                "INSERT INTO app.t VALUES (1, 'c', '{a,b}'), (2, 'a', NULL)",
                "SELECT concat(t.*) FROM app.t t ORDER BY id#SELECT concat(u.*) FROM app.u u ORDER BY id");
    }

    @Test
    void two_tables_of_a_circle_trade_names_and_the_types_of_their_keys() throws SQLException {
        Schema from = schema(
                with(
                        table("a", required("id", "integer"), column("b", "integer")),
                        primaryKey("id"),
                        references("b", "b", "id")),
                with(
                        table("b", required("id", "integer"), column("a", "integer")),
                        primaryKey("id"),
                        references("a", "a", "id")));
        Schema to = schema(
                with(
                        table("b", required("id", "bigint"), column("b", "bigint")),
                        primaryKey("id"),
                        references("b", "a", "id")),
                with(
                        table("a", required("id", "bigint"), column("a", "bigint")),
                        primaryKey("id"),
                        references("a", "b", "id")));
        Hints swap = renames(renamedTable("a", "b"), renamedTable("b", "a"));
        changes(
                from,
                to,
                swap,
                swap,
                "INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (2, 1); UPDATE a SET b = 2",
                "SELECT concat(a.*, b.*) FROM a, b#SELECT concat(b.*, a.*) FROM a, b");
    }

    @Test
    void a_table_that_refers_to_itself_changes_the_name_and_type_of_its_key() throws SQLException {
        Schema from = views(
                schema(with(
                        table("t", required("id", "text"), column("parent", "text")),
                        primaryKey("id"),
                        references("parent", "t", "id"),
                        index("t_parent_index", OfColumn.of("parent")))),
                "roots",
                "SELECT id FROM t WHERE parent IS NULL");
        Schema to = views(
                schema(with(
                        table("t", required("key", "uuid"), column("above", "uuid")),
                        primaryKey("key"),
                        references("above", "t", "key"),
                        index("t_above_index", OfColumn.of("above")))),
                "roots",
                "SELECT key AS id FROM t WHERE above IS NULL");
        changes(
                from,
                to,
                renames(renamedColumn("t", "id", "key"), renamedColumn("t", "parent", "above")),
                renames(renamedColumn("t", "key", "id"), renamedColumn("t", "above", "parent")),
                """
                INSERT INTO t VALUES ('8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d', NULL);
                INSERT INTO t VALUES ('8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3e', '8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d')""",
                "SELECT concat(t.*) FROM t, roots ORDER BY 1#SELECT concat(t.*) FROM t, roots ORDER BY 1");
    }

    @Test
    void a_required_column_is_filled_from_a_column_that_goes_while_both_tables_are_renamed() throws SQLException {
        Schema from = schema(
                with(table("p", required("id", "integer"), column("title", "text")), primaryKey("id")),
                with(table("c", column("p_id", "integer")), references("p_id", "p", "id")));
        Schema to = schema(
                with(table("parents", required("id", "integer")), primaryKey("id")),
                with(
                        table("kids", column("p_id", "integer"), required("title", "varchar(9)")),
                        references("p_id", "parents", "id"),
                        check("has_title", "title <> ''")));
        Hints hints = new Hints(
                renames(renamedTable("p", "parents"), renamedTable("c", "kids")).renames(),
                backfill("kids", "title", "(SELECT title FROM parents WHERE id = p_id)")
                        .backfills());
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO p VALUES (1, 'x'); INSERT INTO c VALUES (1)")) {
            database.migratedTo(to, hints).equalsFreshOne();
            assertThat(database.query("SELECT title FROM kids")).containsExactly("x");
        }
    }

    @Test
    void everything_moves_to_a_new_schema_and_the_old_one_goes() throws SQLException {
        Schema from = sequence(
                enumType(
                        namespace(
                                schema(inApp(with(
                                        table(
                                                "t",
                                                required("id", "integer"),
                                                ofEnum("mood", "mood", "app"),
                                                defaulted(column("n", "bigint"), "nextval('app.s')")),
                                        primaryKey("id")))),
                                "app"),
                        app("mood"),
                        "a",
                        "b"),
                app("s"),
                SequenceOptions.upTo("99"));
        QualifiedName t = new QualifiedName("lib", "t");
        QualifiedName mood = new QualifiedName("lib", "mood");
        QualifiedName s = new QualifiedName("lib", "s");
        Schema to = sequence(
                enumType(
                        namespace(
                                schema(with(
                                                table(
                                                        "t",
                                                        required("id", "bigint"),
                                                        ofEnum("mood", "mood", "lib"),
                                                        defaulted(column("n", "bigint"), "nextval('lib.s')")),
                                                primaryKey("id"))
                                        .renamed(t)),
                                "lib"),
                        mood,
                        "a",
                        "b",
                        "c"),
                s,
                SequenceOptions.upTo("9999"));
        changes(
                from,
                to,
                renames(
                        new Rename.OfTable(app("t"), t),
                        new Rename.OfEnum(app("mood"), mood),
                        new Rename.OfSequence(app("s"), s)),
                renames(
                        new Rename.OfTable(t, app("t")),
                        new Rename.OfEnum(mood, app("mood")),
                        new Rename.OfSequence(s, app("s"))),
                "INSERT INTO app.t VALUES (1, 'b')",
                "SELECT concat(t.*) FROM app.t t#SELECT concat(t.*) FROM lib.t t");
    }

    @Test
    void generated_columns_trade_places_with_what_they_read() throws SQLException {
        Schema from = views(
                schema(with(
                        table(
                                "t",
                                required("id", "integer"),
                                column("a", "integer"),
                                generated(column("b", "integer"), "a * 2"),
                                column("c", "integer")),
                        primaryKey("id"),
                        index("i", OfColumn.of("b")),
                        check("k", "b >= 0"))),
                "v",
                "SELECT id, b FROM t");
        Schema to = views(
                schema(with(
                        table(
                                "t",
                                required("id", "integer"),
                                column("x", "bigint"),
                                column("b", "integer"),
                                generated(column("c", "bigint"), "x * 2")),
                        primaryKey("id"),
                        index("i", OfColumn.of("c")),
                        check("k", "c >= 0 AND b >= 0"))),
                "v",
                "SELECT id, c AS b FROM t");
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t (id, a) VALUES (1, 4)")) {
            database.migratedTo(to, renames(renamedColumn("t", "a", "x"))).equalsFreshOne();
            assertThat(database.query("SELECT concat(x, b, c) FROM t")).containsExactly("488");
            assertThat(database.query("SELECT b FROM v")).containsExactly("8");
        }
    }

    @Test
    void a_parent_goes_and_its_children_refer_to_its_heir_by_another_type() throws SQLException {
        Schema from = schema(
                with(table("p", required("id", "integer"), required("code", "text")), primaryKey("id"), unique("code")),
                with(table("q", required("id", "text")), primaryKey("id")),
                with(table("c", column("p", "integer")), references("p", "p", "id")),
                with(table("d", column("p", "text")), references("p", "p", "code")));
        Schema to = schema(
                with(table("q", required("id", "text"), column("more", "text")), primaryKey("id")),
                with(table("c", column("p", "text")), references("p", "q", "id")),
                with(table("d", column("p", "text")), references("p", "q", "id")));
        try (MigratedDatabase database = MigratedDatabase.of(from)
                .with(
                        "INSERT INTO p VALUES (1, '1'); INSERT INTO q VALUES ('1'); INSERT INTO c VALUES (1); INSERT INTO d VALUES ('1')")) {
            database.migratedTo(to).equalsFreshOne();
            assertThat(database.query("SELECT c.p || d.p FROM c, d")).containsExactly("11");
        }
    }

    @Test
    void a_view_gives_its_name_to_a_table_and_takes_that_of_another() throws SQLException {
        Schema from = views(
                schema(table("t", column("a", "integer")), table("u", column("a", "integer"))), "v", "SELECT a FROM t");
        Schema to = views(
                schema(table("v", column("a", "bigint")), table("w", column("a", "integer"))), "u", "SELECT a FROM v");
        changes(
                from,
                to,
                renames(renamedTable("t", "v"), renamedTable("u", "w"), renamedView("v", "u")),
                renames(renamedTable("v", "t"), renamedTable("w", "u"), renamedView("u", "v")),
                "INSERT INTO t VALUES (3)",
                "SELECT a FROM v#SELECT a FROM u");
    }

    @Test
    void a_collation_a_type_a_default_and_the_need_of_a_value_change_under_a_view_and_a_unique() throws SQLException {
        Schema from = views(
                schema(with(
                        table(
                                "t",
                                required("id", "integer"),
                                defaulted(column("a", "text").withCollation(Optional.of("C")), "'x'")),
                        primaryKey("id"),
                        unique("a"),
                        index("i", new OfExpression("lower(a)"), OfColumn.desc("id")),
                        check("k", "a <> '-'"))),
                "v",
                "SELECT * FROM t");
        Schema to = views(
                schema(with(
                        table(
                                "t",
                                required("id", "bigint"),
                                defaulted(required("b", "varchar(9)").withCollation(Optional.of("POSIX")), "'y'"),
                                column("n", "integer")),
                        primaryKey("id"),
                        unique("b"),
                        index("i", new OfExpression("lower(b)"), OfColumn.desc("id")),
                        check("k", "b <> '-'"))),
                "v",
                "SELECT * FROM t");
        Hints hints = new Hints(
                renames(renamedColumn("t", "a", "b")).renames(),
                backfill("t", "b", "'z'").backfills());
        changes(
                from,
                to,
                hints,
                renames(renamedColumn("t", "b", "a")),
                "INSERT INTO t VALUES (1, 'q')",
                "SELECT id || a FROM v#SELECT id || b FROM v");
    }

    @Test
    void a_value_moves_between_enums_and_texts_and_is_a_default_at_once() throws SQLException {
        Schema from = enumType(
                schema(with(
                        table(
                                "t",
                                required("id", "integer"),
                                ofEnum("a", "mood"),
                                defaulted(column("b", "text"), "'x'")),
                        primaryKey("id"))),
                "mood",
                "x",
                "y");
        Schema to = enumType(
                schema(with(
                        table(
                                "t",
                                required("id", "integer"),
                                defaulted(column("a", "text"), "'z'"),
                                defaulted(ofEnum("b", "mood"), "'z'")),
                        primaryKey("id"),
                        check("k", "b <> 'z' OR a <> ''"))),
                "mood",
                "x",
                "z",
                "y");
        changes(
                from,
                to,
                Hints.NONE,
                Hints.NONE,
                "INSERT INTO t VALUES (1, 'y', 'x'), (2, NULL, NULL)",
                "SELECT concat(t.*) FROM t ORDER BY id#SELECT concat(t.*) FROM t ORDER BY id");
    }

    @Test
    void a_materialized_view_over_a_view_follows_a_rename_and_a_type() throws SQLException {
        ViewOptions materialized = new ViewOptions(
                true,
                Map.of("fillfactor", DefaultValue.sql("70")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Schema from = schema(with(table("t", required("id", "integer"), column("a", "text")), primaryKey("id")))
                .withViews(NamedSet.of(
                        new ViewSchema(QualifiedName.of("v"), "SELECT a, count(*) AS n FROM t GROUP BY a"),
                        new ViewSchema(QualifiedName.of("m"), "SELECT a FROM v", materialized)));
        Schema to = schema(with(table("u", required("id", "integer"), column("b", "varchar(9)")), primaryKey("id")))
                .withViews(NamedSet.of(
                        new ViewSchema(QualifiedName.of("v"), "SELECT b AS a, count(*) AS n FROM u GROUP BY b"),
                        new ViewSchema(QualifiedName.of("m"), "SELECT a FROM v", materialized)));
        changes(
                from,
                to,
                renames(renamedTable("t", "u"), renamedColumn("u", "a", "b")),
                renames(renamedTable("u", "t"), renamedColumn("t", "b", "a")),
                "INSERT INTO t VALUES (1, 'q'); REFRESH MATERIALIZED VIEW m",
                "SELECT a FROM m#SELECT a FROM m");
    }

    @Test
    void a_partial_unique_index_becomes_a_unique_that_a_child_refers_to() throws SQLException {
        Schema from = schema(
                with(
                        table("p", required("id", "integer"), column("code", "text")),
                        primaryKey("id"),
                        uniqueIndex("p_code_unique", Optional.of("code <> ''"), OfColumn.of("code"))),
                with(table("c", column("p_id", "integer")), references("p_id", "p", "id")));
        Schema to = schema(
                with(
                        table("p", required("id", "integer"), required("code", "varchar(20)")),
                        primaryKey("id"),
                        unique("code")),
                with(
                        table("c", column("p_id", "integer"), required("code", "varchar(20)")),
                        references("p_id", "p", "id"),
                        references("code", "p", "code")));
        Hints hints = new Hints(
                List.of(),
                Stream.of(
                                backfill("p", "code", "'c' || id"),
                                backfill(
                                        "c", "code", "(SELECT coalesce(p.code, 'c' || p.id) FROM p WHERE p.id = p_id)"))
                        .flatMap(some -> some.backfills().stream())
                        .toList());
        changes(
                from,
                to,
                hints,
                Hints.NONE,
                "INSERT INTO p VALUES (1, NULL), (2, 'b'); INSERT INTO c VALUES (1), (2)",
                "SELECT p_id FROM c ORDER BY 1#SELECT p_id FROM c JOIN p USING (code) WHERE p.id = p_id ORDER BY 1");
    }

    @Test
    void deferred_keys_in_a_circle_change_their_types_and_the_names_of_their_tables() throws SQLException {
        Schema from = deferred("a", "b", "integer");
        Schema to = deferred("parents", "b", "bigint");
        changes(
                from,
                to,
                renames(renamedTable("a", "parents")),
                renames(renamedTable("parents", "a")),
                "BEGIN; INSERT INTO a VALUES (1, 2); INSERT INTO b VALUES (2, 1); COMMIT",
                "SELECT concat(a.*, b.*) FROM a, b#SELECT concat(a.*, b.*) FROM parents a, b");
    }

    private static Schema deferred(String first, String second, String type) {
        return schema(
                with(
                        table(first, required("id", type), required("r", type)),
                        primaryKey("id"),
                        references("r", second, "id", ReferentialAction.NO_ACTION, Deferral.INITIALLY_DEFERRED)),
                with(
                        table(second, required("id", type), required("r", type)),
                        primaryKey("id"),
                        references("r", first, "id", ReferentialAction.NO_ACTION, Deferral.INITIALLY_DEFERRED)));
    }

    @Test
    void included_columns_follow_a_swap_of_names_and_a_type_under_a_view() throws SQLException {
        Schema from = views(
                schema(with(table("t", column("a", "integer"), column("b", "text")), including("a", "b"))),
                "v",
                "SELECT b FROM t");
        Schema to = views(
                schema(with(table("t", column("b", "bigint"), column("a", "varchar(9)")), including("b", "a"))),
                "v",
                "SELECT a AS b FROM t");
        Hints swap = renames(renamedColumn("t", "a", "b"), renamedColumn("t", "b", "a"));
        changes(from, to, swap, swap, "INSERT INTO t VALUES (1, 'x')", "SELECT b FROM v#SELECT b FROM v");
    }

    private static UnaryOperator<TableSchema> including(String key, String included) {
        return table -> uniqueIndex("i", Optional.empty(), OfColumn.of(key))
                .apply(table)
                .withIndexes(NamedSet.of(new IndexSchema(
                        "i",
                        List.of(OfColumn.of(key)),
                        true,
                        Optional.of(key + " > 0"),
                        IndexOptions.BTREE.including(List.of(included)).withNullsNotDistinct(true))));
    }

    @Test
    void the_sequence_of_an_identity_with_too_long_a_name_follows_into_another_schema() throws SQLException {
        Schema from = namespace(
                schema(with(
                        table(LONG, identity(LONG, "identifier", "integer"), column("a", "text")),
                        primaryKey("identifier"))),
                "app");
        Schema to = namespace(
                schema(inApp(with(
                        table("t", identity("t", "identifier", "bigint"), column("a", "text")),
                        primaryKey("identifier")))),
                "app");
        changes(
                from,
                to,
                renames(new Rename.OfTable(QualifiedName.of(LONG), app("t"))),
                renames(new Rename.OfTable(app("t"), QualifiedName.of(LONG))),
                "INSERT INTO %s (a) VALUES ('x')".formatted(LONG),
                "SELECT identifier || a FROM %s#SELECT identifier || a FROM app.t".formatted(LONG));
    }

    @Test
    void a_dropped_table_and_a_dropped_view_leave_their_names_to_each_other() throws SQLException {
        Schema from = views(
                schema(table("t", column("a", "integer")), table("u", column("a", "integer"))), "v", "SELECT a FROM u");
        Schema to = views(
                schema(table("v", column("b", "text")), table("u", column("a", "bigint"))), "t", "SELECT a FROM u");
        changes(from, to, Hints.NONE, Hints.NONE, "INSERT INTO u VALUES (4)", "SELECT a FROM v#SELECT a FROM t");
    }
}
