package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.sequence;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UndeclaredTest {

    private static final ColumnSchema ID = required("id", "integer");
    private static final QualifiedName NUMBERS = QualifiedName.of("numbers");
    private static final SequenceOptions PLAIN = new SequenceOptions("1", "1", "1000", "1", "1", false);

    private static Schema numbered(String defaultSql) {
        return schema(with(table("t", defaulted(ID, defaultSql), column("a", "text")), primaryKey("id")));
    }

    private static TableSchema in(String namespace, TableSchema table) {
        return table.renamed(new QualifiedName(namespace, table.name().name()));
    }

    @Test
    void a_sequence_comes_with_the_default_that_asks_it_and_goes_with_it() throws SQLException {
        Schema without = schema(with(table("t", ID, column("a", "text")), primaryKey("id")));
        SequenceOptions options = new SequenceOptions("-3", "-50", "20", "10", "4", true);
        Schema counted = sequence(numbered("nextval('numbers'::regclass)"), NUMBERS, options);
        try (MigratedDatabase database = MigratedDatabase.of(without)) {
            database.migratedTo(counted).equalsFreshOne().with("INSERT INTO t (a) VALUES ('x'), ('y')");
            assertThat(database.query("SELECT id FROM t ORDER BY a")).containsExactly("10", "7");
            database.migratedTo(without).equalsFreshOne();
            assertThat(database.hazards()).containsExactly("TS333 numbers");
            assertThat(database.query("SELECT id FROM t ORDER BY a")).containsExactly("10", "7");
        }
    }

    @Test
    void a_sequence_counts_otherwise_and_goes_on_where_it_was() throws SQLException {
        Schema from = sequence(
                numbered("nextval('numbers'::regclass)"),
                NUMBERS,
                new SequenceOptions("1", "1", "1000", "1", "1", true));
        Schema to = sequence(from, NUMBERS, new SequenceOptions("10", "0", "9000", "5", "1", false));
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t (a) VALUES ('x'), ('y')")) {
            database.migratedTo(to).equalsFreshOne().with("INSERT INTO t (a) VALUES ('z')");
            assertThat(database.sql()).singleElement().asString().endsWith("CACHE 1 NO CYCLE;");
            assertThat(database.query("SELECT id FROM t ORDER BY a")).containsExactly("1", "2", "12");
        }
    }

    @Test
    void a_sequence_gets_another_name_and_goes_on_counting() throws SQLException {
        Schema from = sequence(numbered("nextval('numbers'::regclass)"), NUMBERS, PLAIN);
        QualifiedName counter = new QualifiedName("app", "counter");
        Schema to = namespace(sequence(numbered("nextval('app.counter'::regclass)"), counter, PLAIN), "app");
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t (a) VALUES ('x')")) {
            database.migratedTo(to, renames(new Rename.OfSequence(NUMBERS, counter)))
                    .equalsFreshOne()
                    .with("INSERT INTO t (a) VALUES ('y')");
            assertThat(database.query("SELECT id FROM t ORDER BY a")).containsExactly("1", "2");
            assertThat(database.sql())
                    .contains(
                            "ALTER SEQUENCE \"public\".\"numbers\" SET SCHEMA \"app\";",
                            "ALTER SEQUENCE \"app\".\"numbers\" RENAME TO \"counter\";");
        }
    }

    @Test
    void a_schema_comes_with_all_that_is_in_it_and_goes_with_it() throws SQLException {
        TableSchema parent = in("app", with(table("p", ID, ofEnum("kind", "kind", "app")), primaryKey("id")));
        Schema full = sequence(
                namespace(enumType(schema(parent), new QualifiedName("app", "kind"), "a", "b"), "app"),
                new QualifiedName("app", "numbers"),
                PLAIN);
        try (MigratedDatabase database = MigratedDatabase.of(Schema.EMPTY)) {
            database.migratedTo(full).equalsFreshOne().with("INSERT INTO app.p VALUES (1, 'b')");
            database.migratedTo(Schema.EMPTY).equalsFreshOne();
            assertThat(database.sql()).endsWith("DROP SCHEMA \"app\";");
            assertThat(database.hazards()).contains("TS101 app.p", "TS333 app.numbers");
        }
    }

    @Test
    void a_schema_that_holds_what_nobody_knows_does_not_go() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(namespace(Schema.EMPTY, "app"))
                .with("CREATE TABLE app.theirs (id integer)", "INSERT INTO app.theirs VALUES (1)")) {
            assertThatThrownBy(() -> database.migratedTo(Schema.EMPTY)).hasMessageContaining("app.theirs depends on");
            assertThat(database.query("SELECT id FROM app.theirs")).containsExactly("1");
        }
    }

    @Test
    void a_table_moves_to_a_new_schema_with_its_rows_children_and_numbers() throws SQLException {
        TableSchema parent = with(table("p", required("id", "serial")), primaryKey("id"));
        TableSchema child = with(table("c", ID, column("p_id", "integer")), references("p_id", "p", "id"));
        TableSchema moved = in("app", parent);
        TableSchema following =
                child.withForeignKeys(child.foreignKeys().map(key -> key.referringTo(moved.name(), key.referenced())));
        try (MigratedDatabase database = MigratedDatabase.of(schema(parent, child))
                .with("INSERT INTO p DEFAULT VALUES", "INSERT INTO c VALUES (1, 1)")) {
            database.migratedTo(
                            namespace(schema(moved, following), "app"),
                            renames(new Rename.OfTable(parent.name(), moved.name())))
                    .equalsFreshOne()
                    .with("INSERT INTO app.p DEFAULT VALUES");
            assertThat(database.query("SELECT id FROM app.p ORDER BY id")).containsExactly("1", "2");
            assertThat(database.query("SELECT p_id FROM c")).containsExactly("1");
        }
    }

    private static void refuses(String code, Schema from, Schema to, Hints hints, String says) {
        assertThatThrownBy(() -> PostgresPlanner.plan(Differ.between(new Pair<>(from, to), hints)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("error " + code)
                .hasMessageContaining(says);
    }

    @Test
    void a_type_that_a_column_still_has_does_not_go() {
        Schema from = enumType(schema(table("t", ofEnum("moods", "mood[]"))), "mood", "a");
        refuses("TD250", from, from.withUndeclared(Undeclared.NONE), Hints.NONE, "column t.moods still has it");
    }

    @Test
    void a_default_that_is_no_value_any_more_is_told() {
        Schema from = enumType(schema(table("t", defaulted(ofEnum("mood", "mood"), "'b'::mood"))), "mood", "a", "b");
        refuses("TD251", from, enumType(from, "mood", "a"), Hints.NONE, "t.mood, 'b'::mood, is no value");
        refuses(
                "TD251",
                from,
                enumType(from, "mood", "a", "c"),
                renames(new Rename.OfEnumValue(QualifiedName.of("mood"), "b", "c")),
                "it has a, c");
    }
}
