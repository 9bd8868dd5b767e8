package dev.tandem.scenarios;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A test of each thing that drizzle-kit 0.31 does wrong: its name, the client that runs what drizzle-kit wrote, the scenario
 * in which it happens, and how it ends.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
            "a rebuild deletes the rows that refer to the table | BETTER_SQLITE3_WITH_FOREIGN_KEYS | check_add | lost: [rows of notes]",
            "a rebuild stops at rows that refer to the table | BETTER_SQLITE3_WITH_FOREIGN_KEYS | key_type_changes | FOREIGN KEY constraint failed",
            "a rebuild takes from rows what they refer to | BETTER_SQLITE3_WITH_FOREIGN_KEYS | key_type_integer_to_text | not so: SELECT count(*) = 6 FROM notes JOIN users",
            "a rebuild of a table that refers to itself loses rows | BETTER_SQLITE3_WITH_FOREIGN_KEYS | table_rename | lost: [rows of users]",
            "an index over an expression is quoted again by a rebuild | BETTER_SQLITE3 | index_over_expression_rebuilt | no such column",
            "a rebuild inserts into a generated column | BETTER_SQLITE3 | generated_follows_type | cannot INSERT into generated column \"twice\"",
            "a rename is lost when the column changes too | BETTER_SQLITE3 | column_rename_and_type | no such column: \"score\"",
            "a rename is lost when the column is a reference | BETTER_SQLITE3 | column_rename_with_reference | no such column: \"writer_id\"",
            "a rename is lost when a check reads the column | BETTER_SQLITE3 | column_rename_with_check | no such column: \"years\"",
            "a column that is new is selected from the old table | BETTER_SQLITE3 | columns_all_replaced | no such column: \"mail\"",
            "a new column with a reference loses ON DELETE | BETTER_SQLITE3 | column_add_with_reference | missing: foreign key notes (owner_id) to (id) of users on delete SET NULL",
            "a new reference breaks at a reserved word | BETTER_SQLITE3 | column_add_with_reference_to_order | near \"order\": syntax error",
            "a stored column is never added | BETTER_SQLITE3 | generated_add | missing: column users.size: INTEGER, stored",
            "a stored column is never changed | BETTER_SQLITE3 | generated_change | missing: column users.",
            "a semicolon cuts a check | BETTER_SQLITE3 | check_change | unrecognized token",
            "a comma cuts an expression of an index | BETTER_SQLITE3 | index_over_list_of_arguments | no such column",
            "a name that ends as __deleted or __added is taken for another | BETTER_SQLITE3 | names_of_placeholders | lost: [rows of notes]",
            "a view over a rebuilt table breaks | BETTER_SQLITE3 | column_type_under_view_chain | error in view b_first",
            "a column goes before what is generated from it | BETTER_SQLITE3 | generated_and_its_source_drop | error in table boxes after drop column",
            "a parent goes before its child | BETTER_SQLITE3_WITH_FOREIGN_KEYS | table_drop_parent_and_child | FOREIGN KEY constraint failed",
            "a name inside a literal is rewritten | BETTER_SQLITE3 | check_with_name_of_table_in_text | missing: check users",
            "a rebuild loses triggers | BETTER_SQLITE3 | trigger_over_rebuilt_table | not so: SELECT count(*) = 1 FROM sqlite_schema WHERE type = 'trigger'",
            "a rebuild forgets the highest number that was given | BETTER_SQLITE3 | auto_increment_grows | lost: [the position of a sequence]",
            "text stays in a column of integers | BETTER_SQLITE3 | stops_at_lost_values | not stopped: ",
            "NULLs stay where a column with a default becomes required | BETTER_SQLITE3 | column_required_with_default | NOT NULL constraint failed: __new_users.state",
            "a column is added whose default is no constant | BETTER_SQLITE3 | column_add_timestamp | Cannot add a column with non-constant default",
            "NULLs stay where a column with a default becomes required, on Postgres | NODE_POSTGRES | column_required_with_default | column \"state\" of relation \"users\" contains null values",
            "a type changes without USING | NODE_POSTGRES | column_type_text_to_integer | cannot be cast automatically to type integer",
            "NOT NULL is forgotten when another column gets an identity | NODE_POSTGRES | auto_increment_and_required | missing: column notes.title: text, not null",
            "a serial becomes another serial | NODE_POSTGRES | serial_grows | type \"bigserial\" does not exist",
            "a serial becomes an identity | NODE_POSTGRES | serial_becomes_identity | relation \"notes_id_seq\" already exists",
            "a serial leaves its sequence behind | NODE_POSTGRES | serial_becomes_plain | left: sequence notes_id_seq",
            "a primary key is dropped by a comment | NODE_POSTGRES | primary_key_drop | left: constraint ",
            "a primary key does not move | NODE_POSTGRES | primary_key_moves_to_other_column | multiple primary keys for table \"users\" are not allowed",
            "a view reads a column that changes its type | NODE_POSTGRES | column_type_under_view_chain | cannot alter type of a column used by a view or rule",
            "a generated column reads one that changes its type | NODE_POSTGRES | generated_follows_type | cannot alter type of a column used by a generated column",
            "a semicolon cuts a check, on Postgres | NODE_POSTGRES | check_change | unterminated quoted string",
            "two dashes cut the condition of an index | NODE_POSTGRES | strings_hostile_index | unsquashIdx",
            "a name that ends as __deleted or __added is taken for another, on Postgres | NODE_POSTGRES | names_of_placeholders | lost: [rows of notes]",
            "a reference comes before the unique that it needs | NODE_POSTGRES | unique_and_reference_add | there is no unique constraint matching given keys",
            "a unique goes before the reference that needs it | NODE_POSTGRES | unique_referenced_drop | cannot drop constraint users_email_unique",
            "a default of zero is lost with the type | NODE_POSTGRES | column_type_and_default | missing: column notes.",
            "two tables trade an index | NODE_POSTGRES | index_moves_to_other_table | relation \"gone\" already exists",
            "a reference is dropped that went with its table | NODE_POSTGRES | table_drop | constraint \"users_team_id_teams_id_fk\" of relation \"users\" does not exist",
            "a primary key does not grow | NODE_POSTGRES | primary_key_composite | multiple primary keys for table \"members\" are not allowed",
            "a view goes before the view that reads it | NODE_POSTGRES | view_goes_with_its_table | cannot drop view written",
            "a column goes before what is generated from it, on Postgres | NODE_POSTGRES | generated_and_its_source_drop | cannot drop column height",
        })
@interface DrizzleKitFailures {}
