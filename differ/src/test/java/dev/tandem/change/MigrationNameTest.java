package dev.tandem.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.diff.Differ;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNameTest {

    @Test
    void one_change_names_itself() {
        assertThat(name(schema(table("users", "id")), schema(table("users", "id", "age"))))
                .isEqualTo("add_users_age");
    }

    @Test
    void several_changes_in_a_table_name_the_table() {
        assertThat(name(schema(table("users", "id")), schema(table("users", "id", "age", "name"))))
                .isEqualTo("alter_users");
    }

    @Test
    void two_changes_are_both_named() {
        assertThat(name(Schema.EMPTY, schema(table("users", "id"), table("notes", "id"))))
                .isEqualTo("create_users_and_create_notes");
    }

    @Test
    void of_many_changes_the_first_is_named_and_the_rest_counted() {
        assertThat(name(Schema.EMPTY, schema(table("a", "id"), table("b", "id"), table("c", "id"))))
                .isEqualTo("create_a_and_2_more");
    }

    @Test
    void a_swap_is_named_without_the_name_that_nobody_knows() {
        Schema tables = schema(table("a", "id", "x"), table("b", "id", "y"));
        Schema swapped = schema(table("b", "id", "x"), table("a", "id", "y"));
        assertThat(name(tables, swapped, renamedTable("a", "b"), renamedTable("b", "a")))
                .isEqualTo("rename_a_to_b_and_rename_b_to_a");

        Schema columns =
                schema(TableSchema.of(QualifiedName.of("t"), List.of(column("x", "text"), column("y", "real"))));
        Schema turned =
                schema(TableSchema.of(QualifiedName.of("t"), List.of(column("y", "text"), column("x", "real"))));
        assertThat(name(columns, turned, renamedColumn("x", "y"), renamedColumn("y", "x")))
                .isEqualTo("rename_t_x_to_y_and_rename_t_y_to_x");
    }

    private static String name(Schema from, Schema to, Rename... renames) {
        return MigrationName.of(Differ.between(new Pair<>(from, to), new Hints(List.of(renames), List.of())));
    }

    private static Schema schema(TableSchema... tables) {
        return Schema.EMPTY.withTables(NamedSet.copyOf(List.of(tables)));
    }

    private static TableSchema table(String name, String... columns) {
        return TableSchema.of(
                QualifiedName.of(name),
                Arrays.stream(columns).map(column -> column(column, "integer")).toList());
    }

    private static ColumnSchema column(String name, String type) {
        return ColumnSchema.of(name, SqlType.of(type));
    }

    private static Rename renamedTable(String from, String to) {
        return new Rename.OfTable(QualifiedName.of(from), QualifiedName.of(to));
    }

    private static Rename renamedColumn(String from, String to) {
        return new Rename.OfColumn(QualifiedName.of("t"), from, to);
    }
}
