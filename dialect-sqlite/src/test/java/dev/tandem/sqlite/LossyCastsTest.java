package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.renamedColumn;
import static dev.tandem.sqlite.Fixtures.renames;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossyCastsTest {

    private static Schema items(String type) {
        return schema(table("items", ID, column("value", type)));
    }

    @ParameterizedTest(name = "{2} from {0} to {1} becomes {3}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "text, integer, '42', integer 42",
                "text, integer, '-7', integer -7",
                "text, real, '1.5', real 1.5",
                "text, real, '1', real 1.0",
                "text, real, '-100', real -100.0",
                "text, real, '1.50', real 1.5",
                "text, real, '0.00', real 0.0",
                "text, numeric, '10', integer 10",
                "text, numeric, '10.00', integer 10",
                "text, ~numeric(9, 2)~, '7.50', real 7.5",
                "integer, text, 42, text 42",
                "integer, real, 42, real 42.0",
                "real, integer, 2.0, integer 2",
                "real, text, 0.1, text 0.1",
                "real, numeric, 2.5, real 2.5",
                "text, blob, 'abc', blob abc",
                "blob, text, x'616263', text abc",
                "text, uuid, '0b0a1f6e-1f5e-4a49-8f05-1c1b7a1d0c11', text 0b0a1f6e-1f5e-4a49-8f05-1c1b7a1d0c11",
                "text, date, '2024-01-01', text 2024-01-01",
                "text, time, '08:15', text 08:15",
                "text, integer, NULL, null null",
                "varchar(9), text, '007', text 007",
                "text, varchar(4), 'four', text four",
                "text, date, NULL, null null",
                "text, time, NULL, null null",
                "text, uuid, NULL, null null",
                "integer, smallint, -32768, integer -32768",
                "real, ~numeric(2, 1)~, -9.9, real -9.9",
                "~numeric(4, 2)~, ~numeric(4, 1)~, 0.5, real 0.5",
                "bigint, numeric(19), 9007199254740993, integer 9007199254740993"
            })
    void a_value_that_survives_gets_the_storage_class_of_the_new_type(
            String from, String to, String value, String expected) {
        String row = "INSERT INTO items VALUES (1, %s)".formatted(value);
        try (Database database = Database.migrated(items(from), items(to), row)) {
            assertThat(database.rows("SELECT typeof(value) || ' ' || coalesce(value, 'null') FROM items"))
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest(name = "{2} from {0} to {1}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "text, integer, '007'",
                "text, integer, 'twelve'",
                "text, integer, '1e3'",
                "text, integer, ''",
                "text, integer, ' 1'",
                "text, integer, '9223372036854775808'",
                "text, integer, '1.0'",
                "text, real, ''",
                "text, real, '.'",
                "text, real, '1.0.0'",
                "text, real, '007'",
                "text, real, '1e3'",
                "text, real, '1.5x'",
                "text, real, '0.12345678901234567890'",
                "text, real, '9007199254740993'",
                "text, numeric, '1.0.'",
                "text, numeric, '00'",
                "text, numeric, '2024-01-01'",
                "text, uuid, '1e5'",
                "text, date, '007'",
                "text, date, '2024-02-30'",
                "text, date, 'now'",
                "text, time, '2024-01-01'",
                "text, time, '8 o''clock'",
                "text, uuid, 'a0000000-0000-4000-8000-00000000000g'",
                "text, uuid, '---------0000-4000-8000-000000000000'",
                "text, varchar(3), 'four'",
                "varchar(9), char(3), 'four'",
                "integer, varchar(3), 1234",
                "integer, smallint, -32769",
                "text, smallint, '32768'",
                "~numeric(9, 2)~, ~numeric(9, 1)~, 0.25",
                "~numeric(9, 2)~, ~numeric(8, 2)~, 1234567.5",
                "real, ~numeric(2, 1)~, -10.0",
                "text, ~numeric(2, 1)~, '0.25'",
                "real, integer, 1.5",
                "integer, real, 9007199254740993",
                "blob, integer, x'61'"
            })
    void a_value_that_would_change_stops_the_file_before_anything_is_done(String from, String to, String value) {
        Plan plan = plan(items(from), items(to));
        try (Database database =
                Database.of(items(from)).execute("INSERT INTO items VALUES (1, %s)".formatted(value))) {
            String before = database.rows("SELECT quote(value) FROM items").get(0);

            assertThatThrownBy(() -> database.apply(plan))
                    .hasMessageContaining("items.value holds values that do not fit %s: mend them before this migration"
                            .formatted(to));
            assertThat(database.rows("SELECT quote(value) FROM items")).containsExactly(before);
        }
    }

    @Test
    void the_guard_knows_a_column_by_the_name_that_it_was_renamed_to() {
        Schema to = schema(table("items", ID, column("amount", "integer")));
        Hints hints = renames(renamedColumn("items", "value", "amount"));

        try (Database database = Database.migrated(items("text"), to, hints, "INSERT INTO items VALUES (1, '5')")) {
            assertThat(database.rows("SELECT typeof(amount) FROM items")).containsExactly("integer");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "text, integer, true",
                "real, integer, true",
                "integer, text, false",
                "text, blob, false",
                "real, numeric, false",
                "text, varchar(9), true",
                "varchar(8), varchar(9), false",
                "numeric(9), ~numeric(9, 2)~, true",
                "~numeric(9, 2)~, ~numeric(11, 3)~, false",
                "date, text, false"
            })
    void a_cast_that_can_lose_is_told(String from, String to, boolean told) {
        assertThat(plan(items(from), items(to)).hazards().stream()
                        .map(Hazard::kind)
                        .anyMatch(DataHazard.LOSSY_CAST::equals))
                .isEqualTo(told);
    }

    @Test
    void a_table_that_is_strict_no_more_turns_its_any_into_numbers_only_where_that_loses_nothing() {
        TableSchema any = table("items", ID, column("value", "any"));
        Schema strict = schema(any.withOptions(Set.of(TableOption.STRICT)));
        Plan plan = plan(strict, schema(any));

        try (Database database = Database.of(strict).execute("INSERT INTO items VALUES (1, 2.5), (2, '007')")) {
            assertThatThrownBy(() -> database.apply(plan)).hasMessageContaining("items.value holds values");
            database.execute("DELETE FROM items WHERE id = 2");
            database.apply(plan);

            assertThat(database.rows("SELECT * FROM items")).containsExactly("1|2.5");
        }
    }
}
