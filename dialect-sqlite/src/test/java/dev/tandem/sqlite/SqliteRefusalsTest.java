package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.backfill;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.generated;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteRefusalsTest {

    private static final TableSchema USERS = table("users", ID, column("name", "text"), column("end", "text"));
    private static final TableSchema POSTS = table("posts", ID, column("user", "text"));

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "TD210: column users.age is required but has neither a default nor a backfill",
                        schema(USERS),
                        schema(with(USERS, required("age", "integer")))),
                arguments(
                        "TD220: index by_name of posts has the name of an index of users",
                        Schema.EMPTY,
                        schema(
                                with(USERS, index("by_name", "name")),
                                with(POSTS, index("By_Name", "id").renamed("by_name")))),
                arguments(
                        "TD220: index Posts of users has the name of the table or view posts",
                        Schema.EMPTY,
                        schema(with(USERS, index("Posts", "name")), POSTS)),
                arguments(
                        "TD221: foreign key user_fk of posts refers to users (id), which is no unique key",
                        Schema.EMPTY,
                        schema(
                                with(POSTS, reference("user", "users", ReferentialAction.CASCADE)),
                                with(
                                        USERS.withPrimaryKey(Optional.empty()),
                                        unique("u", "id").withWhere(Optional.of("id > 0"))))),
                arguments(
                        "TD221: foreign key user_fk of posts refers to users (id), which is no unique key",
                        schema(USERS, with(POSTS, reference("user", "users", ReferentialAction.CASCADE))),
                        schema(with(POSTS, reference("user", "users", ReferentialAction.CASCADE)))),
                arguments(
                        "TD222: generated column up of users still reads column name, which goes",
                        schema(with(USERS, generated("up", "text", "upper(name)", Storage.VIRTUAL))),
                        schema(table("users", ID, generated("up", "text", "upper(name)", Storage.VIRTUAL)))),
                arguments(
                        "TD222: check named of users still reads column end, which goes",
                        schema(with(USERS, check("named", "\"end\" <> ''"))),
                        schema(with(table("users", ID), check("named", "\"end\" <> ''")))),
                arguments(
                        "TD222: the condition of index i of users still reads column name, which goes",
                        schema(USERS),
                        schema(with(table("users", ID), index("i", "id").withWhere(Optional.of("name = ''"))))),
                arguments(
                        "TD223: table Users differs from users, which goes, in upper and lower case only",
                        schema(USERS),
                        schema(table("Users", ID))),
                arguments(
                        "TD225: column users.name has type varchar(9) in a STRICT table",
                        Schema.EMPTY,
                        schema(table("users", ID, column("name", "varchar(9)"))
                                .withOptions(Set.of(TableOption.STRICT)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String problem, Schema from, Schema to) {
        assertThatThrownBy(() -> plan(from, to))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("error " + problem);
        assertThat(Path.of("../docs/errors", problem.substring(0, 5) + ".md")).matches(Files::exists, "has a page");
    }

    @Test
    void a_backfill_that_reads_a_new_column_is_refused_and_one_with_a_query_is_not() {
        Schema to = schema(with(USERS, column("nick", "text"), required("age", "integer")));

        assertThatThrownBy(() -> plan(schema(USERS), to, backfill("users", "age", "length(\"nick\")")))
                .hasMessageStartingWith(
                        "error TD224: the backfill to add column age of users reads column nick, which is new");
        Hints query = backfill("users", "age", "(SELECT count(nick) FROM people)");
        assertThat(plan(schema(USERS), to, query).statements()).isNotEmpty();
    }

    @Test
    void a_word_of_sql_is_not_taken_for_the_column_that_goes() {
        TableSchema users = with(USERS, check("named", "CASE name WHEN '' THEN 0 ELSE 1 END"));
        TableSchema without =
                with(table("users", ID, column("name", "text")), users.checks().get("named"));

        assertThat(plan(schema(users), schema(without)).statements()).isNotEmpty();
    }

    @Test
    void a_foreign_key_that_never_had_its_unique_key_is_left_alone() {
        TableSchema posts = with(POSTS, reference("user", "people", ReferentialAction.CASCADE));

        assertThat(plan(schema(posts), schema(with(posts, column("new", "text"))))
                        .statements())
                .hasSize(1);
    }

    @Test
    void every_hazard_has_a_page() {
        assertThat(SqliteHazard.values())
                .allMatch(hazard -> Files.exists(Path.of("../docs/hazards", hazard.code() + ".md")));
    }
}
