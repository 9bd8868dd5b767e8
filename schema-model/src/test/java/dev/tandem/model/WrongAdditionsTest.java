package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongAdditionsTest {
    @Test
    void a_table_in_a_field_that_was_never_added() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final Tags noteTags = new Tags();

            final class Tags extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD105: table Tags was never added
                  why: a table is in the model once table(name, object) says so
                  fix: write noteTags = table("note_tags", new Tags());""");
    }

    @Test
    void a_table_that_nobody_made() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final class Tags extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD105: table Tags was never added
                  why: a table is in the model once table(name, object) says so
                  fix: write tags = table("tags", new Tags());""");
    }

    @Test
    void one_object_as_two_tables() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final T again = table("again", t);
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD104: an object is added as two tables, the second of them again
                  why: its columns belong to one table; the same fields cannot stand for two columns
                  fix: write new T() each time""");
    }

    @Test
    void one_part_included_twice() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final P p = include("a_", new P());
                final P q = include("b_", p);
            }

            final class P extends Part {
                final Column<String> x = text("x");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD103: a part is included twice
                  why: its columns belong to one place; the same fields cannot stand for two columns
                  fix: include a new object each time""");
    }

    @Test
    void a_word_after_its_table_was_closed() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final TextColumn a = text("a");
            }

            {
                t.a.notNull();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD102: something is declared after its table was closed
                  why: table(name, object) closes a table, so that nothing can change behind its back
                  fix: say it in the table's own class""");
    }

    @Test
    void a_constant_that_stands_below_the_tables() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text(name);
            }

            private final String name = String.valueOf("a");
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD101: the name of a column is null
                  why: a field that stands below the tables has no value yet while they are built
                  fix: move it above the tables or make it a static constant""");
    }
}
