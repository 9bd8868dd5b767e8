package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drizzle-kit 0.31 generates wrongly, each with the scenario or the test in which Tandem does it. */
class DrizzleKitFailuresTest {

    private static final Path POSTGRES = Path.of("../dialect-postgres/src/test/java/dev/tandem/postgres");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a rebuild with ON DELETE CASCADE deletes the children | parent_rebuild_under_each_action",
                "a rebuild of a table that refers to itself loses rows | foreign_key_self_changes",
                "an index over an expression is quoted again by a rebuild | column_type_under_everything",
                "a comma cuts an expression of an index | index_over_list_of_arguments",
                "a rebuild inserts into a generated column | generated_under_everything",
                "a rename is lost when the column changes too | column_rename_and_type",
                "a rename is lost when a reference is over the column | column_rename_referenced",
                "a rename is lost when a check is over the column | column_rename_in_expressions",
                "a column that is new is selected from the old table | columns_all_replaced",
                "a new column with a reference loses ON DELETE | column_add_with_reference",
                "a new reference breaks at a reserved word | column_add_with_reference_to_order",
                "a stored column is never added | generated_add",
                "a stored column is never changed | generated_change",
                "a stored column never becomes a virtual one | generated_storage_change",
                "a semicolon cuts a check | strings_hostile_check",
                "a dollar or a question mark in a check becomes a parameter | checks_hostile",
                "a quote in a default of JSON is not doubled | defaults_hostile",
                "a name that ends as __deleted or __added is renamed | names_of_placeholders",
                "a view over a rebuilt table breaks | view_over_changed_table",
                "a column goes before what is generated from it | generated_and_its_source_drop",
                "two tables have an index of one name | refused_index_name_taken",
                "a parent goes before its child | table_drop_with_children",
                "a name inside a literal is rewritten | names_in_strings",
                "a rebuild forgets the highest number that was given | auto_increment_kept",
                "text stays in a column of integers | stops_at_lost_values",
                "NULLs stay where a column with a default becomes required | column_required_with_default",
                "a type changes without USING | column_type_text_to_integer",
                "NOT NULL is forgotten when another column gets an identity | auto_increment_and_required",
                "a serial becomes another serial | serial_grows",
                "a serial becomes an identity | serial_becomes_identity",
                "a primary key is dropped by a comment | primary_key_drop",
                "a primary key does not move | primary_key_moves_to_other_column",
                "the number of a default does not fit into JavaScript's | defaults_hostile",
                "a view reads a column that changes its type | column_type_under_view_chain",
                "a generated column reads one that changes its type | generated_follows_type",
                "a literal is taken for the end of a statement | strings_hostile",
                "a reference comes before the unique that it needs | unique_and_reference_add",
                "a unique goes before the reference that needs it | unique_referenced_drop",
                "a default of zero is lost with the type | column_type_and_default"
            })
    void a_scenario_shows_what_drizzle_kit_gets_wrong(String failure, String scenario) {
        assertThat(Scenario.HOME.resolve(scenario)).as(failure).isDirectory();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a new value of an enum is used in the same run | EnumsTest | a_value_that_comes_and_is_a_default_at_once",
                "a quote in the value of an enum is not doubled | EnumsTest | names_and_values_with_anything_in_them",
                "a value goes that rows have | EnumsTest | a_value_goes_that_rows_have_and_everything_stays",
                "a value goes that a partial index reads | EnumsTest | another_order_reaches_whatever_stands_on_a_column",
                "a value gets another name | EnumsTest | a_value_gets_another_name_and_the_rows_and_defaults_with_it",
                "a sequence never stops to cycle | UndeclaredTest | a_sequence_counts_otherwise_and_goes_on_where_it_was",
                "row security is disabled on a table that is gone | PoliciesTest | a_table_goes_with_its_policies"
            })
    void a_test_shows_what_drizzle_kit_gets_wrong_in_what_no_model_declares(
            String failure, String test, String method) {
        assertThat(POSTGRES.resolve(test + ".java")).as(failure).content().contains("void " + method + "(");
    }
}
