package dev.tandem.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.declare.Column;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.declare.WrongModelException;
import dev.tandem.schema.Schema;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class SqliteModelChecksTest {

    private static String told(Supplier<? extends Model> model) {
        Declaration declaration = Declaration.of(model);
        WrongModelException told = catchThrowableOfType(
                WrongModelException.class, () -> new SqliteDialect().resolve(declaration, Schema.EMPTY));
        return told.problems().stream()
                .map(problem -> "%s: %s\n  why: %s\n  fix: %s"
                        .formatted(problem.code(), problem.message(), problem.why(), problem.fix()))
                .collect(Collectors.joining("\n"));
    }

    static final class Misspelt extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<String> title = text("title").defaultTo(sql("\"title\""));

            {
                check("right", "length(\"TITLE\") > 0 AND notes.\"title\" <> 'x' COLLATE \"nocase\"");
                check("wrong", "\"titel\" <> ''");
            }
        }
    }

    @Test
    void a_name_in_double_quotes_that_is_no_column() {
        assertThat(told(Misspelt::new)).isEqualTo("""
                TD138: the default of column notes.title says "title", which is no column of notes
                  why: SQLite takes a name in double quotes that it does not know for a text, and says nothing
                  fix: name a column, or put a text in single quotes
                TD138: check wrong of notes says "titel", which is no column of notes
                  why: SQLite takes a name in double quotes that it does not know for a text, and says nothing
                  fix: did you mean title?""");
    }

    static final class Placeholder extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> n = bigint("n");

            {
                check("c", "n > ?");
            }
        }
    }

    @Test
    void a_placeholder() {
        assertThat(told(Placeholder::new)).isEqualTo("""
                TD139: check c of notes has a placeholder
                  why: nothing is bound to a ? in a schema
                  fix: write the value itself""");
    }

    static final class Keyless extends Model {
        final Notes notes = table("notes", new Notes());
        final Counted counted = table("counted", new Counted());

        final class Notes extends Table {
            final Column<Long> n = bigint("n");

            {
                withoutRowid();
            }
        }

        final class Counted extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();

            {
                withoutRowid();
            }
        }
    }

    @Test
    void a_table_without_rowids_needs_a_key_and_counts_nothing() {
        assertThat(told(Keyless::new)).isEqualTo("""
                TD140: table notes is WITHOUT ROWID and has no primary key
                  why: its rows are kept in the order of the primary key
                  fix: declare one, or leave withoutRowid() out
                TD141: table counted is WITHOUT ROWID and numbers its rows
                  why: AUTOINCREMENT counts rowids, of which it has none
                  fix: leave withoutRowid() or autoIncrement() out""");
    }

    static final class Strict extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> id = bigint("id").primaryKey().autoIncrement();
            final Column<Boolean> bool = bool("bool");
            final Column<String> name = varchar("name", 3);
            final Column<byte[]> blob = custom("blob", byte[].class, sqlite("BLOB"), postgres("bytea"));

            {
                strict();
            }
        }
    }

    @Test
    void a_strict_table_knows_five_types() {
        assertThat(told(Strict::new)).isEqualTo("""
                TD142: column notes.name is varchar(3) in a STRICT table
                  why: a STRICT table of SQLite knows integer, real, text, blob and any
                  fix: use one of those, a custom type that is one on SQLite, or leave strict() out""");
    }

    static final class Computed extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Long> n = bigint("n").generatedAs("1");
        }
    }

    @Test
    void a_table_of_generated_columns() {
        assertThat(told(Computed::new)).isEqualTo("""
                TD143: all columns of table notes are generated
                  why: SQLite wants at least one that is not
                  fix: declare the column that they are computed from""");
    }

    static final class NullsAlike extends Model {
        final Notes notes = table("notes", new Notes());

        final class Notes extends Table {
            final Column<Integer> id = integer("id").primaryKey();
            final Column<String> code = text("code").uniqueNullsNotDistinct();
            final Column<String> title = text("title").notNull().uniqueNullsNotDistinct();

            {
                unique(title, code).nullsNotDistinct();
                uniqueIndex(id, title).nullsNotDistinct().include(code);
                uniqueIndex(title, sql("lower(code)")).nullsNotDistinct().named("lower_key");
            }
        }
    }

    @Test
    void nulls_that_are_to_be_alike() {
        assertThat(told(NullsAlike::new).lines().filter(line -> line.startsWith("TD217")))
                .containsExactly(
                        "TD217: a unique over notes(code) is to take NULLs for equal",
                        "TD217: a unique over notes(title, code) is to take NULLs for equal",
                        "TD217: a unique over notes(title, sql(…)) is to take NULLs for equal");
    }
}
