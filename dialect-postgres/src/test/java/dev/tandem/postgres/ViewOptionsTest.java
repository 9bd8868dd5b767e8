package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.namespace;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.renamedView;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.resolve.Rename;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewOptionsTest {

    private static final Schema NOTES = schema(table("notes", required("id", "integer"), column("n", "integer")));
    private static final ViewOptions KEPT = new ViewOptions(
            true,
            Map.of("fillfactor", new DefaultValue("70", Form.NUMBER)),
            Optional.empty(),
            Optional.of("pg_default"),
            Optional.of("heap"));
    private static final ViewOptions GUARDED = new ViewOptions(
            false,
            Map.of(
                    "securityBarrier", new DefaultValue("true", Form.BOOLEAN),
                    "checkOption", new DefaultValue("local", Form.TEXT)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static ViewSchema view(String name, String query, ViewOptions options) {
        return new ViewSchema(QualifiedName.of(name), query, options);
    }

    private static Schema views(Schema schema, ViewSchema... views) {
        return schema.withViews(NamedSet.of(views));
    }

    @Test
    void a_materialized_view_comes_and_is_made_anew_around_a_column_that_changes() throws SQLException {
        ViewSchema totals = view("totals", "SELECT sum(n) AS total FROM notes", KEPT);
        ViewSchema guarded = view("guarded", "SELECT id, n FROM notes WHERE n > 0", GUARDED);
        try (MigratedDatabase database = MigratedDatabase.of(NOTES).with("INSERT INTO notes VALUES (1, 3), (2, 4)")) {
            database.migratedTo(views(NOTES, totals, guarded)).equalsFreshOne();
            assertThat(database.query("SELECT total FROM totals")).containsExactly("7");
            Schema wider = schema(table("notes", required("id", "integer"), column("n", "bigint")));
            database.migratedTo(views(wider, totals, guarded)).equalsFreshOne();
            assertThat(database.hazards()).contains("TS334 totals", "TS313 guarded");
            database.migratedTo(wider).equalsFreshOne();
        }
    }

    @Test
    void a_view_becomes_materialized_and_one_stays_empty_at_first() throws SQLException {
        Schema from = views(NOTES, view("v", "SELECT id FROM notes", ViewOptions.NONE));
        ViewOptions empty = new ViewOptions(true, Map.of(), Optional.of(true), Optional.empty(), Optional.empty());
        try (MigratedDatabase database = MigratedDatabase.of(from)) {
            database.migratedTo(views(NOTES, view("v", "SELECT id FROM notes", empty)))
                    .equalsFreshOne();
            assertThat(database.query("SELECT relispopulated FROM pg_class WHERE relname = 'v'"))
                    .containsExactly("f");
        }
    }

    @Test
    void a_materialized_view_gets_another_name_and_schema() throws SQLException {
        Schema from = views(NOTES, view("a", "SELECT id FROM notes", KEPT));
        ViewSchema moved = new ViewSchema(new QualifiedName("app", "b"), "SELECT id FROM notes", KEPT);
        try (MigratedDatabase database = MigratedDatabase.of(from)) {
            database.migratedTo(views(NOTES, view("b", "SELECT id FROM notes", KEPT)), renames(renamedView("a", "b")))
                    .equalsFreshOne();
            database.migratedTo(
                            namespace(views(NOTES, moved), "app"),
                            renames(new Rename.OfView(QualifiedName.of("b"), moved.name())))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly(
                            "CREATE SCHEMA \"app\";", "ALTER MATERIALIZED VIEW \"public\".\"b\" SET SCHEMA \"app\";");
        }
    }

    @Test
    void a_materialized_view_over_an_enum_that_is_made_anew() throws SQLException {
        Schema moods = enumType(schema(table("t", ofEnum("mood", "mood"))), "mood", "a", "b");
        Schema from = views(moods, view("v", "SELECT mood FROM t", KEPT));
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO t VALUES ('a'), ('b')")) {
            database.migratedTo(enumType(from, "mood", "b", "a")).equalsFreshOne();
            assertThat(database.query("SELECT mood FROM v ORDER BY mood")).containsExactly("b", "a");
        }
    }

    @Test
    void a_view_that_somebody_else_looks_after_is_left_alone() throws SQLException {
        NamedSet<QualifiedName, OutsideView> theirs = NamedSet.of(new OutsideView(QualifiedName.of("theirs"), false));
        Schema with = NOTES.withUndeclared(NOTES.undeclared().withOutsideViews(theirs));
        try (MigratedDatabase database =
                MigratedDatabase.of(NOTES).with("CREATE VIEW theirs AS SELECT id FROM notes")) {
            database.migratedTo(with);
            assertThat(database.sql()).isEmpty();
            database.migratedTo(NOTES);
            assertThat(database.query("SELECT count(*) FROM theirs")).containsExactly("0");
        }
    }
}
