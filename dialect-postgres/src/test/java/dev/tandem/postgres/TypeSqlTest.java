package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.SqlType;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeSqlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer                  | integer",
                "int                      | int",
                "numeric(10, 2)           | numeric(10, 2)",
                "timestamp with time zone | timestamp with time zone",
                "double precision[]       | double precision[]",
                "inet                     | \"inet\"",
                "CITEXT                   | \"citext\"",
                "ltree[]                  | \"ltree\"[]",
                "\"app\".\"kind\"     | \"app\".\"kind\"",
            })
    void built_in_words_stay_bare_and_other_names_are_quoted(String type, String sql) {
        assertThat(TypeSql.of(SqlType.of(type))).isEqualTo(sql);
    }

    @Test
    void a_type_of_a_schema_is_quoted_as_it_is() {
        assertThat(TypeSql.of(new SqlType("userRole", Optional.of("public")))).isEqualTo("\"userRole\"");
        assertThat(TypeSql.of(new SqlType("kind", Optional.of("app")))).isEqualTo("\"app\".\"kind\"");
    }
}
