package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class WrongKeysTest {
    @Test
    void two_primary_keys() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> a = bigint("a").primaryKey();
                final Column<Long> b = bigint("b").primaryKey();
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD118: table t has 2 primary keys
                  why: a table has one; a key of several columns is declared below them
                  fix: write primaryKey(a, b) below the columns and no .primaryKey() at them""");
    }

    @Test
    void a_column_twice_in_an_index() {
        final class Wrong extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    index(id, id.desc());
                }
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD119: an index of t names id twice
                  why: each column counts once
                  fix: leave one of them out""");
    }

    @Test
    void an_index_over_a_column_of_another_table() {
        final class Wrong extends Model {
            final U u = table("u", new U());
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();
                final Column<Instant> created = timestamp("created_at");
                final Column<Long> b = bigint("b");

                {
                    index(b, u.created);
                }
            }

            final class U extends Table {
                final Column<Instant> created = timestamp("created_at");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD110: an index of t is over u.created_at, a column of another table
                  why: it can only be over columns of its own table
                  fix: did you mean this table's own created_at?""");
    }

    @Test
    void a_unique_over_a_column_of_another_table() {
        final class Wrong extends Model {
            final U u = table("u", new U());
            final T t = table("t", new T());

            final class T extends Table {
                final Column<Long> id = bigint("id").primaryKey();

                {
                    unique(id, u.other);
                }
            }

            final class U extends Table {
                final Column<Long> other = bigint("other");
            }
        }
        assertThat(told(Wrong::new)).isEqualTo("""
                TD110: a unique of t is over u.other, a column of another table
                  why: it can only be over columns of its own table
                  fix: name a column of t""");
    }
}
