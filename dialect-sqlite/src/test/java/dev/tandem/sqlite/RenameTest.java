package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.NUMBERED_ID;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.defaulted;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.renamedColumn;
import static dev.tandem.sqlite.Fixtures.renamedTable;
import static dev.tandem.sqlite.Fixtures.renames;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.sql;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.view;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.plan.Plan;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import org.junit.jupiter.api.Test;

class RenameTest {

    private static final TableSchema USERS = with(
            with(table("users", NUMBERED_ID, column("name", "text")), check("named", "length(name) > 0")),
            index("users_name_index", "name"));
    private static final TableSchema MEMBERS = with(
            with(table("members", NUMBERED_ID, column("title", "text")), check("named", "length(title) > 0")),
            index("members_title_index", "title"));
    private static final ForeignKey TO_USERS = reference("user_id", "users", ReferentialAction.CASCADE);
    private static final ForeignKey TO_MEMBERS =
            reference("user_id", "members", ReferentialAction.CASCADE).renamed("posts_members_fk");
    private static final TableSchema POSTS = table("posts", ID, column("user_id", "integer"));
    private static final Schema BEFORE = schema(USERS, with(POSTS, TO_USERS));
    private static final Hints RENAMED =
            renames(renamedTable("users", "members"), renamedColumn("members", "name", "title"));
    private static final String[] ROWS = {
        "INSERT INTO users VALUES (1, 'ada'), (2, 'bob')",
        "INSERT INTO posts VALUES (1, 1), (2, 2)",
        "CREATE TRIGGER greet AFTER INSERT ON users BEGIN UPDATE users SET name = 'hi ' || new.name WHERE id = new.id; END"
    };

    @Test
    void a_renamed_table_and_column_keep_rows_children_and_triggers() {
        Schema to = schema(MEMBERS, with(POSTS, TO_MEMBERS));
        Plan plan = plan(BEFORE, to, RENAMED);

        assertThat(sql(plan)).isEqualTo("""
                DROP INDEX `users_name_index`;
                PRAGMA legacy_alter_table=OFF;
                ALTER TABLE `users` RENAME TO `members`;
                ALTER TABLE `members` RENAME COLUMN `name` TO `title`;
                CREATE INDEX `members_title_index` ON `members` (`title`);""");
        assertThat(plan.nothingToDo())
                .extracting(Plan.NothingToDo::reason)
                .containsExactly("a foreign key has no name on SQLite");
        try (Database database = Database.of(BEFORE).execute(ROWS)) {
            database.apply(plan);
            database.execute("INSERT INTO members (title) VALUES ('cyd')", "DELETE FROM members WHERE id = 1");

            assertThat(database.rows("SELECT * FROM members")).containsExactly("2|bob", "3|hi cyd");
            assertThat(database.rows("SELECT * FROM posts")).containsExactly("2|2");
        }
    }

    @Test
    void a_rename_comes_before_the_rebuild_of_the_same_table_so_that_triggers_follow_both() {
        TableSchema required = with(MEMBERS, defaulted(required("title", "text"), "'?'"));
        Schema to = schema(required, with(POSTS, TO_MEMBERS));
        Plan plan = plan(BEFORE, to, RENAMED);

        assertThat(sql(plan))
                .containsSubsequence("IN ('users')", "RENAME TO `members`", "CREATE TABLE `__new_members`");
        try (Database database = Database.of(BEFORE).execute(ROWS)) {
            database.apply(plan);
            database.execute("INSERT INTO members (title) VALUES ('cyd')", "DELETE FROM members WHERE id = 1");

            assertThat(database.rows("SELECT * FROM members")).containsExactly("2|bob", "3|hi cyd");
            assertThat(database.rows("SELECT * FROM posts")).containsExactly("2|2");
        }
    }

    @Test
    void two_tables_swap_their_names() {
        TableSchema a = table("a", ID, column("x", "text"));
        TableSchema b = table("b", ID, column("y", "text"));
        Schema to = schema(table("b", ID, column("x", "text")), table("a", ID, column("y", "text")));

        try (Database database = Database.migrated(
                schema(a, b),
                to,
                renames(renamedTable("a", "b"), renamedTable("b", "a")),
                "INSERT INTO a VALUES (1, 'from a')",
                "INSERT INTO b VALUES (1, 'from b')")) {
            assertThat(database.rows("SELECT x FROM b")).containsExactly("from a");
            assertThat(database.rows("SELECT y FROM a")).containsExactly("from b");
        }
    }

    @Test
    void letters_change_their_case() {
        Schema from = schema(table("Users", ID, column("Name", "text")));
        Schema to = schema(table("users", ID, column("name", "text")));

        try (Database database = Database.migrated(
                from,
                to,
                renames(renamedTable("Users", "users"), renamedColumn("users", "Name", "name")),
                "INSERT INTO Users VALUES (1, 'ada')")) {
            assertThat(database.rows("SELECT * FROM users")).containsExactly("1|ada");
            assertThat(database.rows("SELECT name FROM sqlite_schema")).containsExactly("users");
        }
    }

    @Test
    void a_table_takes_the_name_of_the_view_that_stood_for_it() {
        Schema from = with(schema(table("users_v2", ID)), view("users", "SELECT * FROM users_v2"));

        try (Database database = Database.migrated(
                from,
                schema(table("users", ID)),
                renames(renamedTable("users_v2", "users")),
                "INSERT INTO users_v2 VALUES (1)")) {
            assertThat(database.rows("SELECT * FROM users")).containsExactly("1");
        }
    }

    @Test
    void tables_take_the_names_of_indexes_that_go_in_place_with_a_rebuild_and_with_their_table() {
        Schema from = schema(
                with(table("a", ID, column("x", "text")), index("one", "x")),
                with(table("b", ID, column("x", "text")), index("Two", "x")),
                with(table("c", ID, column("x", "text")), index("three", "x")),
                table("d", ID, column("x", "text")));
        Schema to = schema(
                table("a", ID, column("x", "text")),
                table("b", ID, defaulted(required("x", "text"), "'?'")),
                table("one", ID, column("x", "text")),
                table("two", ID, column("y", "text")),
                table("three", ID, column("y", "text")));

        try (Database database = Database.migrated(
                from,
                to,
                renames(renamedTable("d", "one")),
                "INSERT INTO b VALUES (1, NULL)",
                "INSERT INTO d VALUES (1, 'from d')")) {
            assertThat(database.rows("SELECT x FROM one")).containsExactly("from d");
            assertThat(database.rows("SELECT x FROM b")).containsExactly("?");
        }
    }

    @Test
    void a_view_speaks_of_the_new_names_afterwards() {
        Schema from = with(BEFORE, view("names", "SELECT name FROM users"));
        Schema to = with(schema(MEMBERS, with(POSTS, TO_MEMBERS)), view("names", "SELECT title FROM members"));

        try (Database database = Database.migrated(from, to, RENAMED, ROWS[0])) {
            assertThat(database.rows("SELECT * FROM names")).containsExactly("ada", "bob");
        }
    }

    @Test
    void a_self_reference_follows() {
        ForeignKey parent = reference("parent", "users", ReferentialAction.CASCADE);
        TableSchema from = with(table("users", ID, column("parent", "integer")), parent);
        TableSchema to = with(
                table("members", ID, column("parent", "text")),
                reference("parent", "members", ReferentialAction.CASCADE));

        try (Database database = Database.migrated(
                schema(from),
                schema(to.withForeignKeys(NamedSet.of(parent.referringTo(to.name(), parent.referenced())))),
                renames(renamedTable("users", "members")),
                "INSERT INTO users VALUES (1, NULL), (2, 1)")) {
            assertThat(database.rows("SELECT * FROM members")).containsExactly("1|null", "2|1");
        }
    }
}
