package dev.tandem.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "length(\"na\"\"me\") > 0 -- why\n AND 'it''s' <> `x` || [y] || E'\\'' || $$a'b$$",
                "/* open",
                "'open",
                "1e5 + .5 - x'00' :: text"
            })
    void tokens_put_together_are_the_text_again(String sql) {
        assertThat(SqlTokens.of(sql)).hasToString(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "length(name) > 0                    | length(title) > 0",
                "name <> 'name'                      | title <> 'name'",
                "\"name\" IS NULL OR `name` = [name] | \"title\" IS NULL OR `title` = [title]",
                "users.name = \"users\".\"name\"     | users.title = \"users\".\"title\"",
                "other.name = 1                      | other.name = 1",
                "name(1) = name.x                    | name(1) = name.x",
                "CAST(name AS name) COLLATE name     | CAST(title AS name) COLLATE name",
                "names = 1 -- name                   | names = 1 -- name"
            })
    void a_column_is_renamed_where_it_is_a_column_of_that_table(String before, String after) {
        assertThat(SqlTokens.of(before).renameColumn("users", "name", "title")).hasToString(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1F", "0XffFF", "1_000", "😀", "größe€", "a\u00a0b", "_1$", "x'00'", "::"})
    void what_both_databases_read_as_one_token_is_one(String token) {
        assertThat(SqlTokens.of(token).tokens()).hasSize(1);
    }

    @Test
    void a_table_is_renamed_where_it_qualifies_a_column() {
        assertThat(SqlTokens.of("\"users\".\"id\" = users . id AND users > 'users.id'")
                        .renameTable("users", "members"))
                .hasToString("\"members\".\"id\" = members . id AND users > 'users.id'");
    }

    @Test
    void a_qualifier_is_taken_off_where_it_is_one() {
        assertThat(SqlTokens.of("\"users\".\"id\" = Users . id AND users > 'users.id' AND other.id = 1")
                        .withoutQualifier("users"))
                .hasToString("\"id\" = id AND users > 'users.id' AND other.id = 1");
    }

    @Test
    void a_new_name_is_quoted_the_way_the_old_one_was() {
        assertThat(SqlTokens.of("\"a\" + `a`").renameColumn("t", "a", "b\"`")).hasToString("\"b\"\"`\" + `b\"```");
    }
}
