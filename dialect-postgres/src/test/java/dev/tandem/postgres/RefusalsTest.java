package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static void refuses(String code, Schema from, Schema to, String... says) {
        assertThatThrownBy(() -> PostgresPlanner.plan(Differ.between(new Pair<>(from, to), Hints.NONE)))
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
    @ValueSource(strings = {"TD222", "TD240", "TD241", "TD242", "TD244", "TD245", "TD246"})
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
}
