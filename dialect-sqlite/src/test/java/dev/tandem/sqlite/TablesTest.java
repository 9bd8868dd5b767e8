package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.NUMBERED_ID;
import static dev.tandem.sqlite.Fixtures.backfill;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.generated;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.keyless;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.sql;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Plan;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final TableSchema USERS = table("users", ID, column("name", "text"));
    private static final TableSchema POSTS = with(
            table("posts", ID, column("user_id", "integer")), reference("user_id", "users", ReferentialAction.CASCADE));

    @Test
    void every_part_of_a_table_is_written_and_accepted() {
        ForeignKey deferred = new ForeignKey(
                "parent_fk",
                List.of("a", "b"),
                QualifiedName.of("all"),
                List.of("a", "b"),
                ReferentialAction.SET_DEFAULT,
                ReferentialAction.RESTRICT,
                Deferral.INITIALLY_DEFERRED);
        TableSchema all = with(
                        with(
                                keyless(
                                        "all",
                                        required("a", "integer"),
                                        defaulted(required("b", "text"), "'it''s'")
                                                .withCollation(Optional.of("NOCASE")),
                                        generated("g", "text", "upper(b) -- loud", Storage.STORED),
                                        generated("v", "integer", "a + 1", Storage.VIRTUAL)
                                                .withNotNull(true)),
                                deferred),
                        check("odd `name` \"here\"", "\"all\".\"a\" > 0 -- positive"))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.of("all_a_b_pk"), List.of("a", "b"))))
                .withOptions(Set.of(TableOption.STRICT, TableOption.WITHOUT_ROWID));
        IndexSchema parts = new IndexSchema(
                "odd `index`",
                List.of(IndexPart.OfColumn.desc("a"), new IndexPart.OfExpression("lower(b) COLLATE NOCASE")),
                true,
                Optional.of("a > 1"),
                IndexOptions.BTREE);
        Plan plan = plan(Schema.EMPTY, schema(with(all, parts)));

        assertThat(sql(plan)).isEqualTo("""
                CREATE TABLE `all` (
                \t`a` integer NOT NULL,
                \t`b` text DEFAULT 'it''s' NOT NULL COLLATE NOCASE,
                \t`g` text GENERATED ALWAYS AS (upper(b) -- loud
                ) STORED,
                \t`v` integer GENERATED ALWAYS AS (a + 1) VIRTUAL NOT NULL,
                \tPRIMARY KEY(`a`, `b`),
                \tFOREIGN KEY (`a`, `b`) REFERENCES `all`(`a`, `b`) ON UPDATE restrict ON DELETE set default \
                DEFERRABLE INITIALLY DEFERRED,
                \tCONSTRAINT "odd `name` ""here\""" CHECK("a" > 0 -- positive
                )
                ) STRICT, WITHOUT ROWID;
                CREATE UNIQUE INDEX `odd ``index``` ON `all` (`a` DESC, lower(b) COLLATE NOCASE) WHERE a > 1;""");
        Database.migrated(Schema.EMPTY, schema(with(all, parts))).close();
        assertThat(plan.hazards()).isEmpty();
    }

    @Test
    void parents_come_before_children_and_go_after_them() {
        assertThat(sql(plan(Schema.EMPTY, schema(POSTS, USERS))))
                .containsSubsequence("CREATE TABLE `users`", "CREATE TABLE `posts`");
        assertThat(sql(plan(schema(USERS, POSTS), Schema.EMPTY)))
                .containsSubsequence("PRAGMA foreign_keys=OFF", "DROP TABLE `posts`", "DROP TABLE `users`");
    }

    @Test
    void tables_that_refer_to_each_other_are_no_trouble() {
        TableSchema a =
                with(table("a", ID, column("b_id", "integer")), reference("b_id", "b", ReferentialAction.CASCADE));
        TableSchema b =
                with(table("b", ID, column("a_id", "integer")), reference("a_id", "a", ReferentialAction.CASCADE));

        Database.migrated(Schema.EMPTY, schema(a, b)).close();
        Database.migrated(schema(a, b), Schema.EMPTY, "INSERT INTO a VALUES (1, NULL)")
                .close();
    }

    @Test
    void a_dropped_parent_is_told_and_does_not_take_children_along_in_a_careless_runner() {
        TableSchema free = table("posts", ID, column("user_id", "integer"));
        Plan plan = plan(schema(USERS, POSTS), schema(free));

        assertThat(plan.hazards()).extracting(Hazard::kind).contains(DataHazard.DROP_TABLE);
        try (Database database = Database.of(schema(USERS, POSTS))
                .execute("INSERT INTO users VALUES (1, 'ada')", "INSERT INTO posts VALUES (1, 1)")) {
            assertThatThrownBy(() -> database.applyCarelessly(plan)).hasMessageContaining("foreign keys are on");
            database.apply(plan);

            assertThat(database.rows("SELECT * FROM posts")).containsExactly("1|1");
        }
    }

    @Test
    void a_backfill_may_read_a_table_that_goes() {
        Schema from = schema(USERS, table("ages", ID, column("age", "integer")));
        Schema to = schema(with(USERS, required("age", "integer")));

        try (Database database = Database.migrated(
                from,
                to,
                backfill("users", "age", "(SELECT age FROM ages WHERE ages.id = users.id)"),
                "INSERT INTO users VALUES (1, 'ada')",
                "INSERT INTO ages VALUES (1, 36)")) {
            assertThat(database.rows("SELECT age FROM users")).containsExactly("36");
        }
    }

    @Test
    void an_index_moves_to_another_table_with_its_name() {
        Schema from = schema(with(USERS, index("by_name", "name")), table("tags", ID, column("name", "text")));
        Schema to = schema(USERS, with(table("tags", ID, column("name", "text")), index("by_name", "name")));

        Database.migrated(from, to).close();
    }

    @Test
    void rowids_stay_where_no_column_carries_them() {
        TableSchema from = keyless("log", column("rowid", "text"), column("line", "text"));
        TableSchema to = keyless("log", column("rowid", "text"), defaulted(required("line", "text"), "'-'"));

        try (Database database = Database.migrated(
                schema(from),
                schema(to),
                "INSERT INTO log (_rowid_, rowid, line) VALUES (7, 'x', 'a'), (9, 'y', NULL)")) {
            assertThat(database.rows("SELECT _rowid_, * FROM log")).containsExactly("7|x|a", "9|y|-");
        }
    }

    @Test
    void a_new_number_is_the_rowid_that_the_row_had() {
        TableSchema from = keyless("log", column("line", "text"));
        TableSchema to = table("log", NUMBERED_ID, column("line", "text"));

        try (Database database = Database.migrated(
                schema(from), schema(to), "INSERT INTO log (rowid, line) VALUES (7, 'a'), (9, 'b')")) {
            assertThat(database.rows("SELECT id, line FROM log")).containsExactly("7|a", "9|b");
        }
    }

    @Test
    void a_new_integer_key_is_filled_by_sqlite() {
        try (Database database = Database.migrated(
                schema(table("log", required("line", "text"))),
                schema(table("log", ID, required("line", "text"))),
                "INSERT INTO log (rowid, line) VALUES (7, 'a'), (9, 'b')")) {
            assertThat(database.rows("SELECT id, line FROM log")).containsExactly("7|a", "9|b");
        }
        assertThatThrownBy(() -> plan(
                        schema(table("log", required("line", "text"))),
                        schema(table("log", required("id", "bigint"), required("line", "text")))))
                .hasMessageContaining("TD210: column log.id");
    }

    @Test
    void generated_columns_are_left_to_the_database() {
        TableSchema from = table("t", ID, column("a", "text"), generated("up", "text", "upper(a)", Storage.STORED));
        TableSchema to = table(
                "t",
                ID,
                defaulted(required("a", "text"), "''"),
                column("up", "text"),
                generated("low", "text", "lower(\"t\".\"a\")", Storage.STORED));

        try (Database database = Database.migrated(schema(from), schema(to), "INSERT INTO t VALUES (1, 'Ada')")) {
            assertThat(database.rows("SELECT a, up, low FROM t")).containsExactly("Ada|ADA|ada");
        }
    }

    @Test
    void a_column_that_becomes_required_is_filled_from_its_default_and_that_is_told() {
        Schema to = schema(table("users", ID, defaulted(required("name", "text"), "'nobody'")));

        assertThat(plan(schema(USERS), to).hazards())
                .extracting(Hazard::kind)
                .containsExactly(SqliteHazard.REBUILD, DataHazard.FILLED_FROM_DEFAULT);
        try (Database database = Database.migrated(schema(USERS), to, "INSERT INTO users VALUES (1, NULL), (2, '')")) {
            assertThat(database.rows("SELECT * FROM users")).containsExactly("1|nobody", "2|");
        }
    }

    @Test
    void what_meets_the_rows_is_told_on_the_statement_that_does_it() {
        Schema to = schema(
                USERS, with(with(POSTS, unique("posts_user_id_unique", "user_id")), check("positive", "user_id > 0")));

        Plan plan = plan(schema(USERS, POSTS), to);
        assertThat(plan.hazards())
                .extracting(Hazard::kind)
                .containsExactly(SqliteHazard.REBUILD, DataHazard.CHECK_ON_DATA, DataHazard.UNIQUE_ON_DATA);
        assertThat(plan.statements().stream().filter(it -> !it.hazards().isEmpty()))
                .extracting(it -> it.sql().lines().findFirst().orElseThrow())
                .containsExactly(
                        "CREATE TABLE `__new_posts` (",
                        "CREATE UNIQUE INDEX `posts_user_id_unique` ON `posts` (`user_id`);");
    }

    @Test
    void strictness_and_numbers_that_are_used_again_are_told() {
        TableSchema from = table("t", NUMBERED_ID, column("a", "text"));
        TableSchema to = table("t", ID, column("a", "text")).withOptions(Set.of(TableOption.STRICT));

        assertThat(plan(schema(from), schema(to)).hazards())
                .extracting(Hazard::kind)
                .containsExactlyInAnyOrder(
                        SqliteHazard.REBUILD, SqliteHazard.STRICT_ON_DATA, SqliteHazard.NUMBERS_USED_AGAIN);
        assertThat(plan(
                                schema(keyless("t", column("a", "text"))),
                                schema(table("t", required("a", "text"))
                                        .withOptions(Set.of(TableOption.WITHOUT_ROWID))),
                                backfill("t", "a", "''"))
                        .hazards())
                .extracting(Hazard::kind)
                .contains(SqliteHazard.ROWIDS_CHANGE);
    }

    @Test
    void a_collation_under_which_values_may_be_the_same_is_told() {
        TableSchema unique = with(USERS, unique("users_name_unique", "name"));
        TableSchema collated = with(unique, column("name", "text").withCollation(Optional.of("NOCASE")));

        assertThat(plan(schema(unique), schema(collated)).hazards())
                .extracting(Hazard::kind)
                .containsExactly(SqliteHazard.REBUILD, DataHazard.UNIQUE_ON_DATA);
    }
}
