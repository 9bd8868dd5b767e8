package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongExpressionsTest {
    @Test
    void an_empty_check() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    check("c", " ");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of check c of t cannot stand in a statement
                  why: it is empty
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_parenthesis_that_is_never_closed() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    check("c", "(id > 0");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of check c of t cannot stand in a statement
                  why: a parenthesis in it is never closed
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_parenthesis_that_was_never_opened() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    check("c", "id > 0) AND (true");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of check c of t cannot stand in a statement
                  why: a parenthesis in it is closed but never opened
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_quote_that_is_never_closed() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    check("c", "id <> 'it''s");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of check c of t cannot stand in a statement
                  why: a quote in it is never closed: 'it''s
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_semicolon() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    index(id).where("id > 0; DROP TABLE t");
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of an index of t cannot stand in a statement
                  why: a semicolon in it ends the statement
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_comment_at_the_end() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Long> a = bigint("a").generatedAs("id + 1 -- one more");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of column t.a cannot stand in a statement
                  why: the comment at its end hides what follows
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void a_breakpoint() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").defaultTo(sql("'--> statement-breakpoint'"));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of the default of column t.a cannot stand in a statement
                  why: '--> statement-breakpoint' ends a statement wherever it stands
                  fix: write one whole expression, or one whole query, and nothing else""");
    }

    @Test
    void two_statements_in_a_view() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
            }

            final View v = view("v", "SELECT 1; SELECT 2;");
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD137: the SQL of view v cannot stand in a statement
                  why: a semicolon in it ends the statement
                  fix: write one whole expression, or one whole query, and nothing else""");
    }
}
