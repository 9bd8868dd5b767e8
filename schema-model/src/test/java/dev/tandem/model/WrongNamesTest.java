package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongNamesTest {
    @Test
    void a_table_that_a_database_keeps_for_itself() {
        final class Wrong extends Model {
            final T t = table("sqlite_things", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD107: table sqlite_things has a name that is taken
                  why: names that begin with sqlite_ belong to the databases or to migration tools
                  fix: choose another name""");
    }

    @Test
    void a_copy_that_a_rebuild_makes() {
        final class Wrong extends Model {
            final T t = table("__new_things", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD107: table __new_things has a name that is taken
                  why: names that begin with __new_ belong to the databases or to migration tools
                  fix: choose another name""");
    }

    @Test
    void a_view_of_postgres_own() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final View v = view("PG_things", "SELECT id FROM t");
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD107: view PG_things has a name that is taken
                  why: names that begin with pg_ belong to the databases or to migration tools
                  fix: choose another name""");
    }

    @Test
    void a_hidden_column() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("rowid").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD107: column t.rowid has a name that is taken
                  why: every table of SQLite or Postgres has a hidden column of that name
                  fix: choose another name""");
    }

    @Test
    void a_system_column() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("ctid").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD107: column t.ctid has a name that is taken
                  why: every table of SQLite or Postgres has a hidden column of that name
                  fix: choose another name""");
    }

    @Test
    void an_empty_name() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD108: a column has no name
                  why: its name is empty
                  fix: write the name that it is to have in the database""");
    }

    @Test
    void a_name_with_a_blank_at_its_end() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a ");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD108: the name of column 'a ' begins or ends with a blank, or has a control character
                  why: nobody would find it again
                  fix: leave it out""");
    }

    @Test
    void a_name_over_63_bytes() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("ä".repeat(32));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD108: the name of column ääääääääääääääääääääääääääääääää is too long
                  why: Postgres keeps only the first 63 bytes of a name
                  fix: choose a shorter name""");
    }

    @Test
    void a_name_that_looks_like_one_in_a_schema() {
        final class Wrong extends Model {
            final T t = table("audit.things", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD108: table audit.things has a dot in its name
                  why: a dot separates a schema from a name, and all of a model is in the default schema
                  fix: write audit_things""");
    }
}
