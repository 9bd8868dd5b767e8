package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.renamedColumn;
import static dev.tandem.sqlite.Fixtures.renamedTable;
import static dev.tandem.sqlite.Fixtures.renames;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.sql;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.view;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static final Schema NOTES = schema(table("notes", ID, column("title", "text")));
    private static final Schema BEFORE = with(
            NOTES, view("shouted", "SELECT upper(title) AS t FROM titles"), view("titles", "SELECT title FROM notes"));

    @Test
    void views_come_behind_what_they_read() {
        assertThat(sql(plan(Schema.EMPTY, BEFORE))).isEqualTo("""
                CREATE TABLE `notes` (
                \t`id` integer PRIMARY KEY NOT NULL,
                \t`title` text
                );
                CREATE VIEW `titles` AS SELECT title FROM notes;
                CREATE VIEW `shouted` AS SELECT upper(title) AS t FROM titles;""");
    }

    @Test
    void views_that_read_a_changed_view_go_and_come_with_it() {
        Schema to = with(
                NOTES,
                view("shouted", "SELECT upper(title) AS t FROM titles"),
                view("titles", "SELECT title FROM notes WHERE title <> ''"));

        assertThat(sql(plan(BEFORE, to))).endsWith("""
                DROP VIEW `shouted`;
                DROP VIEW `titles`;
                CREATE VIEW `titles` AS SELECT title FROM notes WHERE title <> '';
                CREATE VIEW `shouted` AS SELECT upper(title) AS t FROM titles;""");
        try (Database database = Database.migrated(BEFORE, to, "INSERT INTO notes VALUES (1, 'a'), (2, '')")) {
            assertThat(database.rows("SELECT * FROM shouted")).containsExactly("A");
        }
    }

    @Test
    void a_renamed_view_is_made_under_its_new_name() {
        Schema to = with(
                NOTES,
                view("shouted", "SELECT upper(title) AS t FROM names"),
                view("names", "SELECT title FROM notes"));
        Hints renamed =
                new Hints(List.of(new Rename.OfView(QualifiedName.of("titles"), QualifiedName.of("names"))), List.of());

        Database.migrated(BEFORE, to, renamed).close();
    }

    @Test
    void two_views_swap_their_names() {
        Schema from = with(NOTES, view("a", "SELECT 1 AS one"), view("b", "SELECT 2 AS two"));
        Schema to = with(NOTES, view("b", "SELECT 1 AS one"), view("a", "SELECT 2 AS two"));
        Hints renamed = renames(
                new Rename.OfView(QualifiedName.of("a"), QualifiedName.of("b")),
                new Rename.OfView(QualifiedName.of("b"), QualifiedName.of("a")));

        try (Database database = Database.migrated(from, to, renamed)) {
            assertThat(database.rows("SELECT * FROM a")).containsExactly("2");
        }
    }

    @Test
    void a_view_with_triggers_is_not_replaced_in_silence() {
        Schema to = with(
                NOTES,
                view("shouted", "SELECT upper(title) AS t FROM titles"),
                view("titles", "SELECT title, id FROM notes"));

        try (Database database = Database.of(BEFORE)
                .execute(
                        "CREATE TRIGGER put INSTEAD OF INSERT ON titles BEGIN INSERT INTO notes (title) VALUES (new.title); END")) {
            assertThatThrownBy(() -> database.applyCarelessly(plan(BEFORE, to)))
                    .hasMessageContaining("triggers on shouted, titles would be lost");
            database.apply(plan(BEFORE, to));
            database.execute("INSERT INTO titles (title) VALUES ('a')");

            assertThat(database.rows("SELECT * FROM shouted")).containsExactly("A");
        }
    }

    @Test
    void a_view_that_goes_does_not_stand_in_the_way_of_a_rename() {
        Schema to = schema(table("notes", ID, column("name", "text")));

        Database.migrated(BEFORE, to, renames(renamedColumn("notes", "title", "name")))
                .close();
    }

    @Test
    void a_view_reads_the_table_that_has_the_name_now_and_not_the_one_that_had_it() {
        Schema tables = schema(table("a", ID), table("b", ID));
        Schema both = with(tables, view("ids", "SELECT id FROM a"));

        try (Database database = Database.migrated(
                both,
                both,
                renames(renamedTable("a", "b"), renamedTable("b", "a")),
                "INSERT INTO a VALUES (1)",
                "INSERT INTO b VALUES (2)")) {
            assertThat(database.rows("SELECT * FROM ids")).containsExactly("2");
        }
    }
}
