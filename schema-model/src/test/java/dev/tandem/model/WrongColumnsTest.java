package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongColumnsTest {
    enum Side {
        left,
        right
    }

    @Test
    void a_table_without_columns() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {}
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD106: table t has no columns
                  why: a table has at least one
                  fix: declare a column: public final Column<Long> id = bigint("id").primaryKey();""");
    }

    @Test
    void a_length_of_zero() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = varchar("a", 0);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD129: column t.a is varchar(0)
                  why: a length is between 1 and 10485760; a constant that stands below the tables is still 0
                  fix: correct the length""");
    }

    @Test
    void more_digits_behind_the_point_than_in_all() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<BigDecimal> a = numeric("a", 2, 3);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD130: column t.a is numeric(2, 3)
                  why: the first number counts all digits, 1 to 1000; the second those behind the point, no more than all
                  fix: correct the numbers""");
    }

    @Test
    void more_digits_than_postgres_counts() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<BigDecimal> a = numeric("a", 1001, 0);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD130: column t.a is numeric(1001, 0)
                  why: the first number counts all digits, 1 to 1000; the second those behind the point, no more than all
                  fix: correct the numbers""");
    }

    @Test
    void a_custom_type_that_says_more_than_the_type() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = custom("a", String.class, sqlite("text, b text"), postgres("numeric(3, 2)"));
                final Column<String> c = custom("c", String.class, sqlite("text"), postgres("text not null"));
                final Column<String> d = custom("d", String.class, sqlite("text); --"), postgres("text"));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD130: column t.a is of a custom type that is more than a type
                  why: a comma in it begins another column
                  fix: write the type alone; what else there is to say of a column has words of its own
                TD130: column t.c is of a custom type that is more than a type
                  why: not is said of a column, not of a type
                  fix: write the type alone; what else there is to say of a column has words of its own
                TD130: column t.d is of a custom type that is more than a type
                  why: the comment at its end hides what follows
                  fix: write the type alone; what else there is to say of a column has words of its own""");
    }

    @Test
    void a_custom_type_without_a_word() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = custom("a", String.class, sqlite(""), postgres("inet"));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD130: column t.a is of a custom type without a name
                  why: each database needs a word for it
                  fix: write custom(name, class, sqlite("…"), postgres("…"))""");
    }

    @Test
    void a_number_that_is_not_the_key() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> n = bigint("n").autoIncrement();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD122: column t.n is numbered but is not the primary key
                  why: SQLite numbers a primary key of one column and nothing else
                  fix: add .primaryKey(), or leave .autoIncrement() out""");
    }

    @Test
    void a_numbered_column_in_a_key_of_two() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").autoIncrement();
                final Column<Long> n = bigint("n");

                {
                    primaryKey(id, n);
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD122: column t.id is numbered but is not the primary key
                  why: SQLite numbers a primary key of one column and nothing else
                  fix: add .primaryKey(), or leave .autoIncrement() out""");
    }

    @Test
    void a_number_with_a_default() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id =
                        bigint("id").primaryKey().autoIncrement().defaultTo(1);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD123: column t.id is numbered and has a default
                  why: only one of them can give the value
                  fix: leave one of them out""");
    }

    @Test
    void a_generated_column_with_a_default() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").defaultTo("x").generatedAs("id || ''");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD124: column t.a is generated and gets a value in another way too
                  why: the expression alone gives the value, in existing rows as well
                  fix: leave the default, the backfill or the numbering out""");
    }

    @Test
    void a_generated_primary_key() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> n = bigint("n");
                final Column<Long> id = bigint("id").primaryKey().generatedAs("n + 1");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD125: column t.id is generated and in the primary key
                  why: SQLite allows no generated column in a primary key
                  fix: make it unique instead""");
    }

    @Test
    void a_generated_column_computed_from_itself() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").generatedAs("b + 1");
                final Column<Long> b = bigint("b").generatedAs("a + 1");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD126: column t.a is computed from itself
                  why: its value can never be known
                  fix: leave the column out of its own expression, and out of those that it uses
                TD126: column t.b is computed from itself
                  why: its value can never be known
                  fix: leave the column out of its own expression, and out of those that it uses""");
    }

    @Test
    void a_backfill_of_a_column_that_may_be_null() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").backfill("x");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD132: column t.a has a backfill but may be NULL
                  why: a backfill is what existing rows get when a column becomes required
                  fix: add .notNull(), or leave the backfill out""");
    }

    @Test
    void one_word_for_two_constants() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Side> a = text("a").oneOf(Side.class, side -> "s");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD128: column t.a takes the word 's' twice
                  why: two constants that share a word could not be told apart when read
                  fix: give each a word of its own""");
    }
}
