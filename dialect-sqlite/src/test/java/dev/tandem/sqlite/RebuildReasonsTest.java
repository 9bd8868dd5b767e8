package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildReasonsTest {

    private static final TableSchema ITEMS = table("items", ID, column("size", "integer"));

    @Test
    void few_reasons_stand_on_one_line_and_a_constraint_that_comes_back_is_changed() {
        assertThat(comments(
                        with(ITEMS, check("positive", "size > 0")),
                        with(table("items", ID, column("size", "bigint")), check("positive", "size >= 0"))))
                .containsExactly(
                        "rebuild `items`: change check positive; change type of column size from integer to bigint");
    }

    @Test
    void many_reasons_stand_on_a_line_each() {
        assertThat(comments(
                        ITEMS,
                        with(
                                table("items", ID, column("size", "bigint")),
                                check("first_of_them", "size > 0"),
                                check("second_of_them", "size > 1"))))
                .containsExactly(
                        "rebuild `items`:",
                        "  change type of column size from integer to bigint",
                        "  add check first_of_them",
                        "  add check second_of_them");
    }

    private static List<String> comments(TableSchema from, TableSchema to) {
        return plan(schema(from), schema(to)).statements().stream()
                .filter(statement -> statement.sql().startsWith("CREATE TABLE"))
                .flatMap(statement -> statement.comments().stream())
                .toList();
    }
}
