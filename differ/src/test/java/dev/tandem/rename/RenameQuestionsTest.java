package dev.tandem.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameQuestionsTest {

    @Test
    void a_column_of_the_same_type_may_have_been_renamed() {
        assertThat(flags(table("users", "id integer", "name text"), table("users", "id integer", "title text")))
                .containsExactly("--rename users.name=title");
    }

    @Test
    void a_column_of_another_type_is_no_candidate() {
        assertThat(flags(table("users", "id integer", "name text"), table("users", "id integer", "age integer")))
                .isEmpty();
    }

    @Test
    void a_table_that_shares_half_its_columns_may_have_been_renamed() {
        assertThat(flags(table("users", "id integer", "name text"), table("members", "id integer", "name text")))
                .containsExactly("--rename users=members");
    }

    @Test
    void a_table_with_other_columns_is_no_candidate() {
        assertThat(flags(table("users", "id integer", "name text"), table("colours", "hue text", "id integer")))
                .isEmpty();
    }

    private static List<String> flags(TableSchema from, TableSchema to) {
        Pair<Schema> schemas = new Pair<>(from, to).map(table -> Schema.EMPTY.withTables(NamedSet.of(table)));
        return RenameQuestions.of(Differ.between(schemas, Hints.NONE)).stream()
                .map(RenameQuestion::flag)
                .toList();
    }

    private static TableSchema table(String name, String... columns) {
        return TableSchema.of(
                QualifiedName.of(name),
                Arrays.stream(columns)
                        .map(column -> column.split(" ", 2))
                        .map(words -> ColumnSchema.of(words[0], SqlType.of(words[1])))
                        .toList());
    }
}
