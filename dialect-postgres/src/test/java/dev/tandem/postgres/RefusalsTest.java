package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.index;
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

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static void refuses(String code, Schema from, Schema to, String... says) {
        refuses(code, from, to, Hints.NONE, says);
    }

    private static void refuses(String code, Schema from, Schema to, Hints hints, String... says) {
        assertThatThrownBy(() -> PostgresPlanner.plan(Differ.between(new Pair<>(from, to), hints)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("error " + code)
                .satisfies(thrown -> assertThat(says).allMatch(thrown.toString()::contains));
    }

    @Test
    void a_required_column_without_a_value_for_the_rows_that_exist() {
        refuses(
                "TD210",
                schema(table("t", column("a", "integer"))),
                schema(table("t", column("a", "integer"), required("b", "integer"))),
                "t.b");
    }

    @Test
    void a_cast_that_means_nothing() {
        refuses(
                "TD240",
                schema(table("t", column("a", "boolean"))),
                schema(table("t", column("a", "timestamp with time zone"))),
                "column t.a cannot change from boolean to timestamp with time zone");
    }

    @Test
    void a_foreign_key_between_types_that_do_not_compare() {
        var from = schema(
                with(table("t", column("w", "text")), unique("w")),
                with(table("c", column("r", "text")), references("r", "t", "w")));
        var to = schema(
                with(table("t", column("w", "uuid")), unique("w")),
                with(table("c", column("r", "text")), references("r", "t", "w")));
        refuses("TD244", from, to, "r, which is text, with t.w, which is uuid");
    }

    @Test
    void json_in_a_key_or_index() {
        refuses("TD245", Schema.EMPTY, schema(with(table("t", column("w", "json")), unique("w"))), "column t.w");
        refuses(
                "TD245",
                Schema.EMPTY,
                schema(with(table("t", column("w", "json")), index("i", OfColumn.of("w")))),
                "column t.w");
    }

    @Test
    void an_expression_that_is_another_thing_each_time() {
        refuses(
                "TD246",
                Schema.EMPTY,
                schema(table("t", column("d", "date"), generated(column("g", "boolean"), "d < CURRENT_DATE"))),
                "generated column t.g asks for current_date");
        refuses(
                "TD246",
                Schema.EMPTY,
                schema(with(
                        table("t", column("d", "timestamp with time zone")),
                        uniqueIndex("i", Optional.of("d > now()"), OfColumn.of("d")))),
                "index i of t asks for now");
    }

    @Test
    void an_expression_that_reads_a_column_that_goes() {
        var from = table("t", column("a", "integer"), column("B c", "text"), column("year", "integer"));
        var to = table("t", column("year", "integer"));
        refuses(
                "TD222",
                schema(with(from, check("positive", "A > 0"))),
                schema(with(to, check("positive", "A > 0"))),
                "check positive of t still reads column a");
        refuses(
                "TD222",
                schema(with(from, index("t_i", new OfExpression("lower(t.\"B c\")")))),
                schema(with(to, index("t_i", new OfExpression("lower(t.\"B c\")")))),
                "index t_i of t still reads column B c");
        refuses(
                "TD222",
                schema(with(from, uniqueIndex("t_i", Optional.of("a IS NULL"), OfColumn.of("year")))),
                schema(with(to, uniqueIndex("t_i", Optional.of("a IS NULL"), OfColumn.of("year")))),
                "the condition of index t_i");
        refuses(
                "TD222",
                schema(table("t", column("a", "integer"), generated(column("g", "integer"), "a + 1"))),
                schema(table("t", generated(column("g", "integer"), "a + 1"))),
                "generated column g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract(year FROM d) > 2000",
                "CAST(d AS date) > date '2000-01-01'",
                "d AT TIME ZONE 'UTC' > '2000-01-01'",
                "CASE WHEN d IS NULL THEN true ELSE date(d) IS NOT NULL END",
                "d::date IS NOT NULL",
                "'year' <> 'a'",
            })
    void a_word_that_only_reads_like_a_column_is_no_reason_to_refuse(String expression) throws SQLException {
        var time = column("d", "timestamp with time zone");
        var words = List.of(time, column("year", "integer"), column("date", "integer"), column("end", "integer"));
        var columns = new ArrayList<>(words);
        columns.addAll(List.of(column("time", "integer"), column("zone", "integer"), column("case", "integer")));
        try (MigratedDatabase database = MigratedDatabase.of(
                schema(with(table("t", columns.toArray(ColumnSchema[]::new)), check("c", expression))))) {
            database.migratedTo(schema(with(table("t", time), check("c", expression))))
                    .equalsFreshOne();
        }
    }

    @Test
    void a_foreign_key_to_columns_that_are_no_key() {
        Schema parent = schema(table("p", column("id", "integer"), column("part", "integer")));
        var child = with(table("c", column("p", "integer")), references("p", "p", "id"));
        refuses("TD241", Schema.EMPTY, parent.withTables(parent.tables().with(child)), "c_p_p_id_fk", "declare");
        refuses(
                "TD241",
                Schema.EMPTY,
                schema(
                        child,
                        with(
                                table("p", column("id", "integer")),
                                uniqueIndex("partial", Optional.of("id > 0"), OfColumn.of("id")))));
        refuses(
                "TD241",
                schema(child, with(table("p", column("id", "integer")), unique("id"))),
                schema(child, table("p", column("id", "integer"))));
    }

    @Test
    void words_of_sqlite() {
        var strict = table("t", column("a", "integer")).withOptions(Set.of(TableOption.STRICT));
        refuses("TD242", Schema.EMPTY, schema(strict), "STRICT");
        var counted = column("a", "integer").withNumbering(Optional.of(new Numbering.AutoIncrement()));
        refuses("TD242", Schema.EMPTY, schema(table("t", counted)), "AUTOINCREMENT");
        var virtual = column("a", "integer").withGenerated(Optional.of(new Generated("1", Generated.Storage.VIRTUAL)));
        refuses("TD242", Schema.EMPTY, schema(table("t", virtual)), "VIRTUAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TD222", "TD240", "TD241", "TD242", "TD244", "TD245", "TD246", "TD218", "TD247", "TD248"})
    void every_refusal_has_a_page(String code) {
        assertThat(Files.exists(Path.of("../docs/errors/" + code + ".md"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PostgresHazard.class)
    void every_hazard_has_a_page(PostgresHazard hazard) {
        assertThat(Path.of("../docs/hazards/" + hazard.code() + ".md"))
                .content()
                .startsWith("# " + hazard.code() + ": ")
                .contains("## problem", "## solution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen_random_uuid()", "md5(random()::text)", "nextval('s')"})
    void a_default_that_differs_from_row_to_row_is_told(String sql) {
        var from = schema(table("t", column("a", "integer")));
        var to = schema(table("t", column("a", "integer"), defaulted(column("b", "text"), sql)));
        assertThat(PostgresPlanner.plan(Differ.between(new Pair<>(from, to), Hints.NONE))
                        .hazards())
                .extracting(hazard -> hazard.kind().code())
                .containsExactly("TS309");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now()", "'gen_random_uuid()'", "CURRENT_TIMESTAMP", "0", "'{}'::jsonb", "(1 + 2)"})
    void a_default_that_is_the_same_for_all_rows_is_not(String sql) {
        assertThat(VolatileDefault.is(sql)).isFalse();
    }

    private static UnaryOperator<TableSchema> indexBy(String method, OfColumn part, String... include) {
        IndexOptions options = new IndexOptions(method, false, Map.of(), List.of(include), false);
        return table -> table.withIndexes(
                table.indexes().with(new IndexSchema("i", List.of(part), false, Optional.empty(), options)));
    }

    private static OfColumn by(String operatorClass) {
        return new OfColumn("a", Direction.ASC, Nulls.LAST, Optional.of(operatorClass));
    }

    /** As Postgres itself says when it is asked all the same. */
    @ParameterizedTest
    @CsvSource({
        "gin,    jsonb_path_ops,    jsonb,   text,        true",
        "gin,    ,                  jsonb,   text,        true",
        "gin,    ,                  text[],  text,        true",
        "gin,    ,                  text[],  varchar(9)[], false",
        "btree,  text_pattern_ops,  text,    varchar(9),  false",
        "btree,  text_pattern_ops,  varchar, text,        false",
        "btree,  text_pattern_ops,  text,    integer,     true",
        "btree,  int4_ops,          integer, bigint,      true",
        "btree,  ,                  integer, bigint,      false"
    })
    void an_index_whose_operator_class_does_not_take_the_new_type(
            String method, @Nullable String operatorClass, String from, String to, boolean refused)
            throws SQLException {
        OfColumn part = operatorClass == null ? OfColumn.of("a") : by(operatorClass);
        Schema wanted = schema(with(table("t", column("a", to)), indexBy(method, part)));
        Schema last = schema(with(table("t", column("a", from)), indexBy(method, part)));
        try (MigratedDatabase database = MigratedDatabase.of(last)) {
            if (!refused) {
                database.migratedTo(wanted).equalsFreshOne();
                return;
            }
            refuses("TD248", last, wanted, "index i of t", "does not take " + to);
            assertThatThrownBy(() -> MigratedDatabase.of(wanted)).hasMessageContaining("operator class");
            database.migratedTo(schema(table("t", column("a", to)))).equalsFreshOne();
        }
    }

    @Test
    void an_index_that_gets_an_operator_class_together_with_the_type_is_made_anew() throws SQLException {
        Schema last = schema(with(table("t", column("a", "jsonb")), indexBy("gin", by("jsonb_path_ops"))));
        Schema wanted = schema(with(table("t", column("a", "text")), indexBy("btree", by("text_pattern_ops"))));
        try (MigratedDatabase database = MigratedDatabase.of(last)) {
            database.migratedTo(wanted).equalsFreshOne().migratedTo(last).equalsFreshOne();
        }
    }

    @Test
    void columns_that_an_index_of_another_method_includes() {
        refuses(
                "TD218",
                Schema.EMPTY,
                schema(with(
                        table("t", column("a", "integer"), column("b", "integer")),
                        indexBy("hash", OfColumn.of("a"), "b"))),
                "index i of t includes columns, which an index by hash cannot");
    }

    @Test
    void a_view_that_is_kept_and_reads_what_gets_another_name() {
        Schema from = views(
                schema(table("t", column("a", "integer"), column("b", "integer"))), "v", "SELECT t.a, t.b FROM t");
        refuses(
                "TD247",
                from,
                views(
                        schema(table("u", column("a", "integer"), column("b", "integer"))),
                        "v",
                        "SELECT t.a, t.b FROM t"),
                renames(renamedTable("t", "u")),
                "view v still reads table t, which is to be called u");
        refuses(
                "TD247",
                from,
                views(
                        schema(table("t", column("c", "integer"), column("b", "integer"))),
                        "v",
                        "SELECT t.a, t.b FROM t"),
                renames(renamedColumn("t", "a", "c")),
                "view v still reads column t.a, which is to be called c");
    }
}
