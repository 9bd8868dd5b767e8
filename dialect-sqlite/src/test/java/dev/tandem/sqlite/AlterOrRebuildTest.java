package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.NUMBERED_ID;
import static dev.tandem.sqlite.Fixtures.backfill;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.generated;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.sql;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tandem.resolve.Hints;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlterOrRebuildTest {

    private static final TableSchema USERS = with(
            with(table("users", ID, defaulted(column("name", "text"), "'?'")), check("named", "name <> ''")),
            index("users_name_index", "name"));

    static Stream<Arguments> in_place() {
        return Stream.of(
                arguments("a nullable column", with(USERS, column("age", "integer"))),
                arguments("a required column with a default", with(USERS, defaulted(required("age", "integer"), "-1"))),
                arguments("a default of text", with(USERS, defaulted(required("a", "text"), "'it''s (now)'"))),
                arguments("a boolean default", with(USERS, defaulted(required("a", "integer"), "true"))),
                arguments("a collation", with(USERS, column("a", "text").withCollation(Optional.of("NOCASE")))),
                arguments("a virtual column", with(USERS, generated("up", "text", "upper(name)", Storage.VIRTUAL))),
                arguments(
                        "a column with its key",
                        with(
                                with(USERS, column("boss", "integer")),
                                reference("boss", "users", ReferentialAction.SET_NULL))),
                arguments("an index", with(USERS, unique("users_name_unique", "name"))),
                arguments(
                        "another index",
                        USERS.withIndexes(
                                with(table("t", ID), index("other", "id")).indexes())));
    }

    static Stream<Arguments> rebuilt() {
        return Stream.of(
                arguments(
                        "an expression as default", with(USERS, defaulted(column("at", "text"), "(datetime('now'))"))),
                arguments("the time as default", with(USERS, defaulted(column("at", "text"), "CURRENT_TIMESTAMP"))),
                arguments("a stored column", with(USERS, generated("up", "text", "upper(name)", Storage.STORED))),
                arguments(
                        "a virtual column over a new one",
                        with(
                                USERS,
                                column("age", "integer"),
                                generated("next", "integer", "age + 1", Storage.VIRTUAL))),
                arguments(
                        "a required virtual column",
                        with(
                                USERS,
                                generated("up", "text", "upper(name)", Storage.VIRTUAL)
                                        .withNotNull(true))),
                arguments(
                        "a key on a column with a default",
                        with(
                                with(USERS, defaulted(column("boss", "integer"), "1")),
                                reference("boss", "users", ReferentialAction.CASCADE))),
                arguments(
                        "two keys on one new column",
                        with(
                                with(USERS, column("boss", "integer")),
                                reference("boss", "users", ReferentialAction.SET_NULL),
                                reference("boss", "users", ReferentialAction.CASCADE)
                                        .renamed("other"))),
                arguments("a key on an old column", with(USERS, reference("id", "users", ReferentialAction.CASCADE))),
                arguments("another type", with(USERS, defaulted(column("name", "varchar(9)"), "'?'"))),
                arguments("a required column", with(USERS, defaulted(required("name", "text"), "'?'"))),
                arguments("another default", with(USERS, defaulted(column("name", "text"), "'!'"))),
                arguments("no default", with(USERS, column("name", "text"))),
                arguments("numbered", with(USERS, NUMBERED_ID)),
                arguments(
                        "another collation",
                        with(USERS, defaulted(column("name", "text"), "'?'").withCollation(Optional.of("NOCASE")))),
                arguments("a check", with(USERS, check("short", "length(users.name) < 100"))),
                arguments("no check", USERS.withChecks(table("t", ID).checks())),
                arguments("strict", USERS.withOptions(Set.of(TableOption.STRICT))),
                arguments("without rowid", USERS.withOptions(Set.of(TableOption.WITHOUT_ROWID))),
                arguments("no key", USERS.withPrimaryKey(Optional.empty())),
                arguments("a column less", table("users", ID)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void in_place(String change, TableSchema to) {
        assertThat(sql(plan(schema(USERS), schema(to)))).doesNotContain("__new_", "foreign_keys");
        migrates(to);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rebuilt(String change, TableSchema to) {
        assertThat(sql(plan(schema(USERS), schema(to)))).containsOnlyOnce("CREATE TABLE `__new_users`");
        migrates(to);
    }

    @ParameterizedTest
    @MethodSource("filled")
    void a_backfill_takes_a_rebuild_because_an_update_would_fire_triggers(TableSchema to, String expected) {
        Hints hints = backfill("users", "age", "length(name)");

        try (Database database =
                Database.migrated(schema(USERS), schema(to), hints, "INSERT INTO users VALUES (1, 'ada')")) {
            assertThat(database.rows("SELECT * FROM users")).containsExactly(expected);
        }
    }

    static Stream<Arguments> filled() {
        return Stream.of(
                arguments(with(USERS, required("age", "integer")), "1|ada|3"),
                arguments(with(USERS, column("age", "integer")), "1|ada|3"),
                arguments(with(USERS, defaulted(required("age", "integer"), "7")), "1|ada|3"));
    }

    private static void migrates(TableSchema to) {
        String[] rows = {"INSERT INTO users VALUES (1, 'ada'), (5, 'bob')"};
        try (Database database = Database.migrated(schema(USERS), schema(to), rows)) {
            assertThat(database.rows("SELECT id FROM users")).containsExactly("1", "5");
            assertThat(database.rows("PRAGMA foreign_key_check")).isEmpty();
        }
    }
}
