package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class NameClashTest {
    @Test
    void two_tables_that_differ_in_case_only() {
        final class Wrong extends Model {
            final T t = table("t", new T());
            final T u = table("T", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: table t and table T are both called T
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void a_view_called_like_a_table() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final View v = view("t", "SELECT 1");
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: table t and view t are both called t
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void two_columns_of_one_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a");
                final Column<String> b = text("A");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD109: column t.a and column t.A are both called A
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: rename one of them""");
    }

    @Test
    void two_indexes_of_one_name_in_two_tables() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a");

                {
                    index(a).named("by_a");
                }
            }

            final U u = table("u", new U());

            final class U extends Table {
                final Column<String> a = text("a");

                {
                    index(a).named("by_a");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: index by_a of t and index by_a of u are both called by_a
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void an_index_without_a_name_twice() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a");

                {
                    index(a);
                    uniqueIndex(a.desc());
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: index (a) of t and index (a) of t are both called t_a_index
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void two_checks_of_one_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    check("c", "id > 0");
                    check("c", "id > 1");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: check c of t and check c of t are both called c
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void a_check_called_like_a_unique() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").unique("u");

                {
                    check("u", "a > 0");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: unique (a) of t and check u of t are both called u
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void an_index_called_like_a_table() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a");

                {
                    index(a).named("t");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD120: table t and index t of t are both called t
                  why: names that are used side by side must differ, and SQLite does not tell upper from lower case
                  fix: give one of them another name""");
    }

    @Test
    void an_index_over_an_expression_without_a_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a");

                {
                    index(sql("lower(a)"));
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD121: an index of t is over an expression and has no name
                  why: an index without a name is called after its columns, and an expression is none
                  fix: add .named("t_…_index")""");
    }
}
