package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.plan.Hazard;
import dev.tandem.plan.Plan;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLikeTextsTest {

    private static final TableSchema EMPTY = table("items", ID);

    @ParameterizedTest(name = "{1} in {0} is stored as {2}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "uuid, '1234567890123456789012345678e501', real Inf",
                "date, '20240101', integer 20240101",
                "time, '0930', integer 930",
                "numeric, '1.50', real 1.5",
                "~decimal(20, 2)~, '12345678901234567.89', integer 12345678901234568"
            })
    void what_the_hazard_says_is_what_happens(String type, String value, String stored) {
        Schema items = schema(table("items", ID, column("value", type)));

        assertThat(told(plan(Schema.EMPTY, items))).hasSize(1);
        try (Database database = Database.of(items).execute("INSERT INTO items VALUES (1, %s)".formatted(value))) {
            assertThat(database.rows("SELECT typeof(value) || ' ' || value FROM items"))
                    .containsExactly(stored);
        }
    }

    @ParameterizedTest(name = "{0} keeps {1}")
    @CsvSource({
        "varchar(36), 1234567890123456789012345678e501",
        "varchar(10), 20240101",
        "varchar(15), 0930",
        "text, 1.50"
    })
    void what_the_hazard_advises_keeps_the_text(String type, String value) {
        Schema items = schema(table("items", ID, column("value", type)));

        assertThat(told(plan(Schema.EMPTY, items))).isEmpty();
        try (Database database = Database.of(items).execute("INSERT INTO items VALUES (1, '%s')".formatted(value))) {
            assertThat(database.rows("SELECT value FROM items")).containsExactly(value);
        }
    }

    @Test
    void a_table_has_one_hazard_for_all_its_columns() {
        TableSchema items = with(
                EMPTY,
                column("token", "uuid"),
                column("born", "date"),
                column("died", "date"),
                column("price", "numeric(10, 2)"));

        assertThat(told(plan(Schema.EMPTY, schema(items))))
                .containsExactly("TS110: items.token, born, died, price: a text that looks like a number becomes one:"
                        + " '1e5' is stored as 100000 (declare varchar(36) for uuid, varchar(10) for date,"
                        + " bigint in the smallest unit for numeric)");
    }

    @Test
    void columns_added_in_place_have_one_at_the_first_of_them() {
        TableSchema items = with(EMPTY, column("name", "text"), column("token", "uuid"), column("born", "date"));
        Plan plan = plan(schema(EMPTY), schema(items));

        assertThat(told(plan)).singleElement().asString().startsWith("TS110: items.token, born: ");
        assertThat(plan.statements().stream()
                        .filter(statement -> !statement.hazards().isEmpty())
                        .map(statement -> statement.sql()))
                .containsExactly("ALTER TABLE `items` ADD COLUMN `token` uuid;");
    }

    @Test
    void a_rebuild_tells_of_what_is_added_or_becomes_such_a_type() {
        Plan plan = plan(
                schema(table("items", ID, column("a", "text"), column("b", "date"), column("c", "numeric(8, 2)"))),
                schema(table(
                        "items",
                        ID,
                        column("a", "uuid"),
                        column("b", "date"),
                        column("c", "numeric(10, 2)"),
                        column("d", "time"))));

        assertThat(told(plan)).singleElement().asString().startsWith("TS110: items.a, d: ");
    }

    @Test
    void a_column_that_was_there_before_is_not_told_again() {
        ColumnSchema born = column("born", "date");

        assertThat(told(plan(
                        schema(table("items", ID, born)), schema(table("items", ID, born, column("name", "text"))))))
                .isEmpty();
    }

    private static List<String> told(Plan plan) {
        return plan.hazards().stream()
                .filter(hazard -> hazard.kind() == SqliteHazard.NUMBER_LIKE_TEXTS)
                .map(Hazard::describe)
                .toList();
    }
}
