package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongRenamesTest {
    @Test
    void a_check_that_still_says_the_old_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> title = text("title").renamedFrom("name");

                {
                    check("not_blank", "length(name) > 0");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD136: check not_blank of t still says name
                  why: the column is called title now
                  fix: write title""");
    }

    @Test
    void an_index_and_a_generated_column_that_still_say_the_old_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> title = text("title").renamedFrom("name");
                final Column<String> low = text("low").generatedAs("lower(\"name\")");

                {
                    index(title).where("t.name IS NOT NULL");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD136: column t.low still says name
                  why: the column is called title now
                  fix: write title
                TD136: an index of t still says name
                  why: the column is called title now
                  fix: write title""");
    }

    @Test
    void a_check_that_says_the_old_name_in_capitals() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> title = text("title").renamedFrom("name");
                final Column<String> last = text("last").renamedFrom("end");

                {
                    check("not_blank", "LENGTH(NAME) > 0");
                    check("ends", "CASE WHEN id > 1 THEN id > 2 END");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD136: check not_blank of t still says name
                  why: the column is called title now
                  fix: write title""");
    }

    @Test
    void a_rename_from_its_own_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> title = text("title").renamedFrom("title");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD133: column t.title is renamed from its own name
                  why: renamedFrom says what it was called before
                  fix: write the old name, or leave renamedFrom out""");
    }

    @Test
    void two_columns_that_had_one_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").renamedFrom("x");
                final Column<String> b = text("b").renamedFrom("x");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD134: column t.a and column t.b are both renamed from x
                  why: one thing can only become one other
                  fix: leave renamedFrom out of one of them""");
    }
}
