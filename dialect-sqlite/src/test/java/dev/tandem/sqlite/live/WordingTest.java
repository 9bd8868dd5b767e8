package dev.tandem.sqlite.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.TableSchema;
import dev.tandem.sqlite.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final TableSchema TABLE = Fixtures.table(
            "notes",
            Fixtures.ID,
            Fixtures.column("name", "text"),
            Fixtures.column("Größe", "text"),
            Fixtures.column("a b", "text"),
            Fixtures.column("case", "text"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "length(name) > 0         ~ LENGTH ( \"name\" )>0",
                "name = `NAME`            ~ [name]=name",
                "notes.name IS NOT NULL   ~ name is not null",
                "\"notes\" . \"name\" > 1 ~ `name` > 1",
                "((name))                 ~ name",
                "(name) /* why */         ~ name",
                "^name > 'x' -- why^      ~ name > 'x'",
                "name <> \"draft\"        ~ name <> 'draft'",
                "name <> \"it's\"         ~ name <> 'it''s'",
                "\"a b\" > 0              ~ [a b] > 0",
                "\"case\" = 1             ~ `CASE` = 1",
                "name = 0xFF              ~ name = 0Xff"
            })
    void two_spellings_mean_the_same(String some, String other) {
        assertThat(Wording.inside(TABLE, some)).isEqualTo(Wording.inside(TABLE, other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "name = 'Draft'       ~ name = 'draft'",
                "name = 'a  b'        ~ name = 'a b'",
                "name = '(x)'         ~ name = 'x'",
                "name > \"name\"      ~ name > 'name'",
                "\"Größe\" > 0        ~ \"GRÖßE\" > 0",
                "(name) + (id)        ~ name) + (id",
                "\"case\" = 1         ~ case = 1",
                "other.name = 1       ~ name = 1",
                "name = 1 -- or id    ~ name = 1 or id",
                "\"a b\" > 0          ~ a b > 0",
                "name || 'notes.name' ~ name || 'name'"
            })
    void two_texts_that_look_alike_do_not(String some, String other) {
        assertThat(Wording.inside(TABLE, some)).isNotEqualTo(Wording.inside(TABLE, other));
    }

    @ParameterizedTest(name = "DEFAULT {0} is DEFAULT {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "1                 ~ (1)",
                "\"draft\"         ~ 'draft'",
                "draft             ~ 'draft'",
                "TRUE              ~ true",
                "current_timestamp ~ (CURRENT_TIMESTAMP)",
                "(lower ( \"X\" )) ~ (LOWER('X'))",
                "- 5               ~ -5"
            })
    void a_name_that_stands_behind_default_is_a_text(String some, String other) {
        assertThat(Wording.ofDefault(some)).isEqualTo(Wording.ofDefault(other));
    }

    @ParameterizedTest(name = "DEFAULT {0} is not DEFAULT {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {"'1' ~ 1", "'true' ~ true", "'null' ~ null", "'A' ~ 'a'", "'current_date' ~ current_date"})
    void a_text_is_no_number_and_no_word_of_sql(String some, String other) {
        assertThat(Wording.ofDefault(some)).isNotEqualTo(Wording.ofDefault(other));
    }
}
