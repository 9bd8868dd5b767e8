package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongValuesTest {
    @Test
    void a_default_that_is_none_of_the_words() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").oneOf("draft", "published").defaultTo("publishd");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD127: column t.a takes 'publishd' by default or backfill, which is none of its words
                  why: it takes draft, published
                  fix: did you mean 'published'?""");
    }

    @Test
    void a_backfill_that_is_none_of_the_words() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a =
                        text("a").backfill("x").oneOf("draft", "published").notNull();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD127: column t.a takes 'x' by default or backfill, which is none of its words
                  why: it takes draft, published
                  fix: name one of its words, or add this one to oneOf""");
    }

    @Test
    void a_smallint_that_is_too_large() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Short> a = smallint("a").defaultTo(40000);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, smallint, cannot hold its default or backfill
                  why: 40000 is not between -32768 and 32767
                  fix: write a value that it can hold""");
    }

    @Test
    void a_text_that_is_too_long() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = varchar("a", 3).defaultTo("four");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, varchar(3), cannot hold its default or backfill
                  why: 'four' has 4 characters
                  fix: write a value that it can hold""");
    }

    @Test
    void a_number_that_is_none() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<BigDecimal> a = numeric("a", 10, 2).defaultTo("1,5");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, numeric(10, 2), cannot hold its default or backfill
                  why: 1,5 is not a number that SQL can write
                  fix: write a value that it can hold""");
    }

    @Test
    void a_number_with_too_many_digits() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<BigDecimal> a = numeric("a", 10, 2).defaultTo("1.555");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, numeric(10, 2), cannot hold its default or backfill
                  why: 1.555 has too many digits; Postgres would round or refuse it, SQLite would not
                  fix: write a value that it can hold""");
    }

    @Test
    void infinity() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Double> a = doublePrecision("a").defaultTo(1 / 0.0);
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, double precision, cannot hold its default or backfill
                  why: Infinity is not a number that SQL can write
                  fix: write a value that it can hold""");
    }

    @Test
    void a_moment_finer_than_a_millisecond() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Instant> a = timestamp("a").defaultTo(Instant.ofEpochSecond(1, 1));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, timestamp, cannot hold its default or backfill
                  why: 1970-01-01T00:00:01.000000001Z is finer than a millisecond
                  fix: write a value that it can hold""");
    }

    @Test
    void a_document_that_is_no_json() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = json("a").defaultTo("{'a': 1}");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, json, cannot hold its default or backfill
                  why: it is not JSON from character 2 on
                  fix: write a value that it can hold""");
    }

    @Test
    void a_character_that_postgres_does_not_store() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").defaultTo("a\0");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, text, cannot hold its default or backfill
                  why: Postgres stores no character 0
                  fix: write a value that it can hold""");
    }

    @Test
    void half_a_character() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<String> a = text("a").defaultTo("a\ud83d");
                final Column<String> b = text("b\ude00");
                final Column<String> fine = text("c\ud83d\ude00").defaultTo("\ud83d\ude00");
            }
        }
        assertThat(told(Wrong::new))
                .contains("TD131: column t.a")
                .contains("TD108: the name of a column cannot be written");
    }

    @Test
    void a_year_that_is_not_written_with_four_digits() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<LocalDate> id = date("id").primaryKey();
                final Column<LocalDate> a = date("a").defaultTo(LocalDate.of(12_345, 1, 1));
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD131: column t.a, date, cannot hold its default or backfill
                  why: +12345-01-01 is not between the years 1 and 9999
                  fix: write a value that it can hold""");
    }
}
