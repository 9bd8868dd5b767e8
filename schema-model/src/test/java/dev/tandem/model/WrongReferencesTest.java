package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongReferencesTest {
    @Test
    void a_key_that_refers_to_nothing() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> a = bigint("a");
                final Column<Long> b = bigint("b");

                {
                    foreignKey(a, b);
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD111: the foreign key of t(a, b) refers to nothing
                  why: foreignKey(…) says only which columns refer
                  fix: add .references(() -> …, () -> …) with the columns they refer to""");
    }

    @Test
    void a_table_that_was_never_added() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").references(() -> u.id);
            }

            final U u = new U();

            final class U extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD112: the reference of t.a leads nowhere
                  why: the table of column id was never added
                  fix: let it lead to a column of a table that the model adds with table(name, object)
                TD105: table U was never added
                  why: a table is in the model once table(name, object) says so
                  fix: write u = table("u", new U());""");
    }

    @Test
    void a_class_that_was_never_added() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").references(() -> table(U.class).id);
            }

            final class U extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD105: table U was never added
                  why: a table is in the model once table(name, object) says so
                  fix: write u = table("u", new U());
                TD112: the reference of t.a leads nowhere
                  why: no table of class U was added
                  fix: let it lead to a column of a table that the model adds with table(name, object)""");
    }

    @Test
    void a_class_of_which_there_are_two() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").references(() -> table(U.class).id);
            }

            final U u = table("u", new U());
            final U v = table("v", new U());

            final class U extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD112: the reference of t.a leads nowhere
                  why: 2 tables of class U were added
                  fix: let it lead to a column of a table that the model adds with table(name, object)""");
    }

    @Test
    void a_field_without_a_value() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                Column<Long> none;
                final Column<Long> a = bigint("a").references(() -> none);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD112: the reference of t.a leads nowhere
                  why: the field that it names has no value
                  fix: let it lead to a column of a table that the model adds with table(name, object)""");
    }

    @Test
    void two_tables_at_once() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> a = bigint("a");
                final Column<Long> b = bigint("b");

                {
                    foreignKey(a, b).references(() -> u.id, () -> v.id);
                }
            }

            final U u = table("u", new U());
            final U v = table("v", new U());

            final class U extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD113: the foreign key of t(a, b) refers to columns of several tables: u, v
                  why: a foreign key refers to the rows of one table
                  fix: refer to columns of one table, or declare a key for each""");
    }

    @Test
    void a_column_that_is_not_unique() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").references(() -> u.email);
            }

            final U u = table("users", new U());

            final class U extends Table {
                final Column<String> email = text("email");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD114: t.a refers to users.email, which is not unique
                  why: a reference must lead to one row at most
                  fix: add .unique() to users.email""");
    }

    @Test
    void half_of_a_key() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").references(() -> u.x);
            }

            final U u = table("u", new U());

            final class U extends Table {
                final Column<Long> x = bigint("x");
                final Column<Long> y = bigint("y");

                {
                    primaryKey(x, y);
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD114: t.a refers to u.x, which is not unique
                  why: a reference must lead to one row at most
                  fix: add .unique() to u.x""");
    }

    @Test
    void rows_of_which_an_index_holds_some() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").references(() -> u.x);
            }

            final U u = table("u", new U());

            final class U extends Table {
                final Column<Long> x = bigint("x");

                {
                    uniqueIndex(x).where("x > 0");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD114: t.a refers to u.x, which is not unique
                  why: a reference must lead to one row at most
                  fix: add .unique() to u.x""");
    }

    @Test
    void another_length() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = varchar("a", 40).references(() -> u.id);
            }

            final U u = table("u", new U());

            final class U extends Table {
                final Column<String> id = varchar("id", 36).primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD115: t.a refers to u.id of another type
                  why: a is varchar(40), u.id is varchar(36)
                  fix: declare both as varchar(36)""");
    }

    @Test
    void a_type_of_ones_own_is_left_to_its_database() {
        final class Right extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Integer> id = custom("id", Integer.class, sqlite("integer"), postgres("serial"))
                        .primaryKey();
                final Column<Integer> a = integer("a").references(() -> id);
            }
        }
        assertThat(Declaration.of(Right::new).tables()).hasSize(1);
    }

    @Test
    void null_where_a_value_is_required() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a =
                        bigint("a").notNull().references(() -> id).onDelete(SET_NULL);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD116: the reference of t.a sets NULL in a, which is NOT NULL
                  why: deleting or changing the row in t would fail
                  fix: leave .notNull() out, or use CASCADE or RESTRICT""");
    }

    @Test
    void a_default_where_there_is_none() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a =
                        bigint("a").notNull().references(() -> id).onUpdate(SET_DEFAULT);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD117: the reference of t.a sets the default of a, which has none and is NOT NULL
                  why: deleting or changing the row in t would fail
                  fix: add .defaultTo(…), or use CASCADE or RESTRICT""");
    }
}
