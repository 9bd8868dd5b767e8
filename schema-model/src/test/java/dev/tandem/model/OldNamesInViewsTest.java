package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("all") // a model is read by what it says
class OldNamesInViewsTest {

    /** Column {@code up} of notes became {@code title}, table {@code people} became {@code users}. */
    static final class Renamed extends Model {
        final Notes notes = table("notes", new Notes());
        final Users users = table("users", new Users());
        final Tags tags = table("tags", new Tags());

        Renamed(String query) {
            view("v", query);
        }

        final class Notes extends Table {
            final Column<Long> id = bigint("id").primaryKey();
            final Column<String> title = text("title").renamedFrom("up");
            final Column<Long> userId = bigint("user_id");
        }

        final class Users extends Table {
            final Column<Long> id = bigint("id").primaryKey();
            final Column<String> name = text("name");

            {
                renamedFrom("people");
            }
        }

        final class Tags extends Table {
            final Column<Long> noteId = bigint("note_id").primaryKey();
            final Column<String> up = text("up");
        }
    }

    @Test
    void a_view_that_still_says_a_columns_old_name() {
        assertThat(told(() -> new Renamed("SELECT id, up FROM notes"))).isEqualTo("""
                TD136: view v still says up
                  why: the column is called title now
                  fix: write title""");
    }

    @Test
    void a_view_that_still_says_a_tables_old_name() {
        assertThat(told(() -> new Renamed("SELECT id FROM people"))).isEqualTo("""
                TD136: view v still says people
                  why: the table is called users now
                  fix: write users""");
    }

    @Test
    void a_view_that_still_says_a_views_old_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());
            final View fresh = view("fresh", "SELECT id FROM t").renamedFrom("stale");
            final View reader = view("reader", "SELECT id FROM stale");

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD136: view reader still says stale
                  why: the view is called fresh now
                  fix: write fresh""");
    }

    @Test
    void a_view_that_says_it_on_one_database_only() {
        final class Wrong extends Model {
            final T t = table("t", new T());
            final View v = view("v", sql(sqlite("SELECT b FROM t"), postgres("SELECT t.a FROM t")));

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> b = text("b").renamedFrom("a");
            }
        }
        assertThat(told(Wrong::new)).startsWith("TD136: view v still says a\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT notes.up FROM notes JOIN tags ON tags.note_id = notes.id",
                "SELECT n.up FROM notes n, tags AS t WHERE t.note_id = n.id",
                "SELECT n.\"up\" FROM public.notes AS n LEFT JOIN tags USING (id)",
                "SELECT N.UP FROM Notes N",
                "SELECT id FROM notes WHERE length(up) > 0",
                "SELECT id FROM notes WHERE id > 1 ORDER BY up DESC",
                "SELECT id FROM notes WHERE NOT up IS NULL",
                "SELECT CASE WHEN id > 1 THEN up ELSE title END FROM notes",
                "SELECT up AS title FROM notes",
                "SELECT upper(up) AS up FROM notes ORDER BY up",
                "SELECT notes.id FROM notes JOIN users ON up = name",
                "SELECT note_id FROM tags WHERE EXISTS (SELECT 1 FROM notes n WHERE n.up = tags.up)",
                "WITH c AS (SELECT n.up AS x FROM notes n) SELECT x FROM c",
                "SELECT id FROM people p",
                "SELECT n.id FROM notes n, people",
                "SELECT n.id FROM notes n JOIN main.people ON true",
                "SELECT n.id FROM (notes n JOIN people p ON true)",
                "SELECT id FROM users WHERE people.id > 1",
                "SELECT id FROM notes WHERE user_id IN (SELECT id FROM people)",
                "SELECT count(*) FILTER (WHERE id > 1) FROM ONLY people",
                "SELECT id FROM notes UNION ALL SELECT id FROM people",
            })
    void what_can_only_be_the_old_name(String query) {
        assertThat(told(() -> new Renamed(query))).startsWith("TD136: view v still says ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT title FROM notes",
                "SELECT title AS up FROM notes",
                "SELECT title AS up FROM notes ORDER BY up",
                "SELECT title AS up FROM notes WHERE up <> '' GROUP BY up HAVING length(up) > 1",
                "SELECT title up FROM notes WHERE length(title) > 1",
                "SELECT 'up' AS x, /* up */ n.title FROM notes n",
                "SELECT up FROM tags",
                "SELECT up FROM tags JOIN notes ON note_id = id",
                "SELECT tags.up FROM tags JOIN notes ON tags.note_id = notes.id",
                "SELECT notes.up FROM tags AS notes",
                "SELECT up(title) FROM notes",
                "SELECT x::up, CAST(id AS up) FROM notes, elsewhere",
                "SELECT up FROM notes AS n(id, up, user_id)",
                "SELECT n.up FROM notes AS n(id, up, user_id)",
                "SELECT up FROM (SELECT title AS up FROM notes) AS n",
                "SELECT n.up FROM (SELECT title AS up FROM notes) n",
                "WITH n(up) AS (SELECT title FROM notes) SELECT up FROM n",
                "WITH notes AS (SELECT 1 AS up) SELECT notes.up FROM notes",
                "WITH RECURSIVE people AS (SELECT 1 AS id) SELECT people.id FROM people",
                "SELECT up FROM notes, json_each(notes.title)",
                "SELECT up FROM notes, elsewhere",
                "SELECT id FROM audit.people",
                "SELECT people.id FROM users AS people",
                "SELECT people.id FROM (users JOIN notes ON true) AS people",
                "SELECT extract(up FROM title), trim(BOTH 'x' FROM people) FROM notes",
                "SELECT title IS DISTINCT FROM people FROM notes",
                "SELECT id FROM notes WINDOW up AS (ORDER BY id)",
                "SELECT sum(id) OVER (up ORDER BY id), sum(id) OVER up FROM notes WINDOW up AS (PARTITION BY id)",
                "SELECT 'x' AS people, id::timestamp with time zone, (title) FROM notes",
                "SELECT id FROM people()",
                "SELECT people.value FROM json_each('[]') AS people",
            })
    void what_may_be_something_else(String query) {
        assertThatCode(() -> Declaration.of(() -> new Renamed(query))).doesNotThrowAnyException();
    }

    @Test
    void a_backfill_that_asks_another_table_for_a_column_of_that_name() {
        final class Right extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> b = text("b").renamedFrom("a");
                final Column<String> c = text("c").notNull().backfill(sql("(SELECT max(a) FROM other)"));
            }
        }
        assertThatCode(() -> Declaration.of(Right::new)).doesNotThrowAnyException();
    }

    @Test
    void an_old_name_that_a_view_has_now() {
        final class Right extends Model {
            final T t = table("t", new T());
            final View old = view("old_t", "SELECT id FROM t");
            final View reader = view("reader", "SELECT id FROM old_t");

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    renamedFrom("old_t");
                }
            }
        }
        assertThatCode(() -> Declaration.of(Right::new)).doesNotThrowAnyException();
    }
}
