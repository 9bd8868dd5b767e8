package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.backfill;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private static final String HIGHEST = "9223372036854775807";

    private static final Pattern COUNTING = Pattern.compile(
            "(?<kind>\\w+) (?<step>\\S+) (?<min>\\S+)\\.\\.(?<max>\\S+) from (?<start>\\S+)(?<cycle> cycle)?");

    /** {@code ALWAYS 1 1..1000 from 10 cycle}. */
    private static ColumnSchema id(String type, String counting) {
        Matcher words = COUNTING.matcher(counting);
        assertThat(words.matches()).isTrue();
        SequenceOptions options = new SequenceOptions(
                words.group("step"),
                words.group("min"),
                words.group("max"),
                words.group("start"),
                "1",
                words.group("cycle") != null);
        return required("id", type)
                .withNumbering(Optional.of(new Identity(
                        Identity.Kind.valueOf(words.group("kind")), QualifiedName.of("notes_id_seq"), options)));
    }

    private static Schema notes(ColumnSchema id) {
        return schema(table("notes", id, column("word", "text")));
    }

    /** The last number decides where that is within the new bounds, the rows where it is not. */
    @ParameterizedTest
    @CsvSource({
        "BY_DEFAULT 1 1..9223372036854775807 from 1, ALWAYS 1 1..9223372036854775807 from 1, 5",
        "ALWAYS 1 1..9223372036854775807 from 1, BY_DEFAULT 5 1..1000 from 10 cycle, 9",
        "ALWAYS 1 1..1000 from 1 cycle, ALWAYS 1 1..9223372036854775807 from 1, 5",
        "ALWAYS 1 1..9223372036854775807 from 1, ALWAYS 1 1000..9223372036854775807 from 1000, 1000",
        "ALWAYS 1 1..9223372036854775807 from 1, ALWAYS -1 -1000..-1 from -1, -1",
        "ALWAYS 1 1..9223372036854775807 from 1, ALWAYS 1 1..4 from 1, FULL",
        "ALWAYS 1 1..9223372036854775807 from 1, ALWAYS 1 2..3 from 2 cycle, 3",
    })
    void an_identity_counts_otherwise_from_where_it_is(String from, String to, String next) throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(id("bigint", from)))
                .with("INSERT INTO notes (word) VALUES ('a'), ('b'), ('c'), ('d')", "DELETE FROM notes WHERE id > 2")) {
            database.migratedTo(notes(id("bigint", to))).equalsFreshOne();
            String insert = "INSERT INTO notes (word) VALUES ('new') RETURNING id";
            if (next.equals("FULL")) {
                assertThat(catchThrowable(() -> database.query(insert))).hasMessageContaining("reached maximum value");
            } else {
                assertThat(database.query(insert)).containsExactly(next);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bigint, BY_DEFAULT 1 1..9223372036854775807 from 1, integer, BY_DEFAULT 1 1..2147483647 from 1",
        "bigint, BY_DEFAULT 1 1..3000000000 from 1, integer, BY_DEFAULT 1 1..2147483647 from 1",
        "bigint, BY_DEFAULT 1 1..100 from 1, smallint, BY_DEFAULT 1 1..100 from 1",
        "smallint, BY_DEFAULT 1 1..32767 from 1, bigint, ALWAYS 1 1..3000000000 from 1",
        "integer, BY_DEFAULT 1 1..2147483647 from 1, bigint, BY_DEFAULT 2 1..9223372036854775807 from 1",
    })
    void an_identity_changes_its_type_together_with_its_bounds(
            String type, String counting, String newType, String newCounting) throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(notes(id(type, counting))).with("INSERT INTO notes (word) VALUES ('a'), ('b')")) {
            database.migratedTo(notes(id(newType, newCounting))).equalsFreshOne();
            assertThat(database.query("INSERT INTO notes (word) VALUES ('c') RETURNING id > 2"))
                    .containsExactly("t");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1 1..9223372036854775807 from 1, 48",
        "10 1..10000 from 5, 57",
        "1 100..9223372036854775807 from 100, 100",
        "1 1..40 from 1, 8",
        "-1 -9223372036854775808..-1 from -1, -4",
    })
    void a_new_identity_goes_on_behind_the_rows_within_its_bounds(String counting, String next) throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(required("id", "bigint")))
                .with("INSERT INTO notes VALUES (7, 'a'), (47, 'b'), (-3, 'c')")) {
            database.migratedTo(notes(id("bigint", "ALWAYS " + counting))).equalsFreshOne();
            assertThat(database.query("INSERT INTO notes (word) VALUES ('new') RETURNING id"))
                    .containsExactly(next);
        }
    }

    @Test
    void a_column_becomes_required_while_another_gains_an_identity() throws SQLException {
        Schema from = schema(table("notes", required("id", "bigint"), column("word", "text")));
        Schema to = schema(
                table("notes", id("bigint", "BY_DEFAULT 1 1..%s from 1".formatted(HIGHEST)), required("word", "text")));
        try (MigratedDatabase database = MigratedDatabase.of(from).with("INSERT INTO notes VALUES (4, NULL)")) {
            database.migratedTo(to, backfill("notes", "word", "'none'")).equalsFreshOne();
            assertThat(database.query("SELECT word FROM notes")).containsExactly("none");
        }
    }

    @Test
    void an_identity_moves_to_another_column_or_makes_way_for_a_default() throws SQLException {
        String counting = "ALWAYS 1 1..%s from 1".formatted(HIGHEST);
        ColumnSchema other = id("bigint", counting).renamed("no");
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(table("notes", id("bigint", counting), required("no", "bigint"))))
                .with("INSERT INTO notes (no) VALUES (10), (11)")) {
            database.migratedTo(schema(table("notes", required("id", "bigint"), other)))
                    .equalsFreshOne();
            database.migratedTo(schema(table("notes", defaulted(column("id", "text"), "'x'"), other)))
                    .equalsFreshOne();
            assertThat(database.query("INSERT INTO notes (id) VALUES (DEFAULT) RETURNING id || no"))
                    .containsExactly("x12");
        }
    }
}
