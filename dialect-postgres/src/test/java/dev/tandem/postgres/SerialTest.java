package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.identity;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

    private static Schema notes(ColumnSchema id) {
        return schema(with(table("notes", id, column("n", "integer")), primaryKey("id")));
    }

    @Test
    void an_identity_becomes_serial_and_goes_on_where_it_was() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(identity("notes", "id", "integer")))
                .with("INSERT INTO notes (n) VALUES (1), (2), (3)", "DELETE FROM notes WHERE n = 3")) {
            database.migratedTo(notes(required("id", "bigserial")))
                    .equalsFreshOne()
                    .with("INSERT INTO notes (n) VALUES (4)");
            assertThat(database.query("SELECT id FROM notes ORDER BY id")).containsExactly("1", "2", "4");
            database.migratedTo(notes(identity("notes", "id", "bigint")))
                    .equalsFreshOne()
                    .with("INSERT INTO notes (n) VALUES (5)");
            assertThat(database.query("SELECT max(id) FROM notes")).containsExactly("5");
        }
    }

    @ParameterizedTest
    @CsvSource({"integer, serial", "bigint, bigserial", "smallint, smallserial", "text, serial"})
    void a_plain_column_becomes_serial_and_goes_on_behind_its_rows(String from, String to) throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(defaulted(required("id", from), "'7'")))
                .with("INSERT INTO notes VALUES (41, 1)")) {
            database.migratedTo(notes(required("id", to))).equalsFreshOne().with("INSERT INTO notes (n) VALUES (2)");
            assertThat(database.query("SELECT id FROM notes ORDER BY n")).containsExactly("41", "42");
        }
    }

    @Test
    void a_plain_column_of_an_empty_table_becomes_serial_and_starts_at_one() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(required("id", "integer")))) {
            database.migratedTo(notes(required("id", "serial")))
                    .equalsFreshOne()
                    .with("INSERT INTO notes (n) VALUES (2)");
            assertThat(database.query("SELECT id FROM notes")).containsExactly("1");
        }
    }

    @Test
    void a_serial_is_added_with_numbers_for_the_rows_that_exist() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(table("notes", column("n", "integer"))))
                .with("INSERT INTO notes VALUES (1), (2)")) {
            database.migratedTo(notes(required("id", "serial"))).equalsFreshOne();
            assertThat(database.query("SELECT id FROM notes ORDER BY id")).containsExactly("1", "2");
            assertThat(database.hazards()).contains("TS310 notes.id");
        }
    }

    /** The sequence's name is cut by Postgres, from the longer of its parts and never inside a character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_table_whose_name_has_as_many_as_sixty_three_bytes_in_it_______",
                "größte_tabelle_ßßßßßßßßßßßßßßßßßßßßßßßß",
                "x"
            })
    void a_sequence_with_a_name_that_is_too_long_is_found_and_renamed(String name) throws SQLException {
        String longest = name.length() > 63 ? name.substring(0, 63) : name;
        String id = "nummer_übergrößen_ääääääääääääääää";
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(with(table("t", required("id", "serial"), column("n", "integer")), primaryKey("id"))))
                .with("INSERT INTO t (n) VALUES (1), (2)")) {
            Schema renamed =
                    schema(with(table(longest, required(id, "serial"), column("n", "integer")), primaryKey(id)));
            database.migratedTo(renamed, renames(renamedTable("t", longest), renamedColumn(longest, "id", id)))
                    .equalsFreshOne();
            Schema plain =
                    schema(with(table(longest, required(id, "integer"), column("n", "integer")), primaryKey(id)));
            database.migratedTo(plain).equalsFreshOne().migratedTo(renamed).equalsFreshOne();
            assertThat(database.query("SELECT max(\"%s\") FROM \"%s\"".formatted(id, longest)))
                    .containsExactly("2");
        }
    }
}
