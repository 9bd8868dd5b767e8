package dev.tandem.tooling.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "created_at    | createdAt     | CreatedAt",
                "createdAt     | createdAt     | CreatedAt",
                "CREATED_AT    | createdAt     | CreatedAt",
                "userID        | userID        | UserID",
                "HTMLBody      | htmlBody      | HTMLBody",
                "id            | id            | Id",
                "odd \"name\" of's | oddNameOfS | OddNameOfS",
                "user-roles    | userRoles     | UserRoles",
                "__private__   | private_      | Private",
                "class         | class_        | Class",
                "true          | true_         | True",
                "record        | record        | Record",
                "2fa_code      | column2faCode | Table2faCode",
                "a1_2          | a12           | A12",
                "größe         | größe         | Größe",
                "用户          | 用户          | 用户",
                "🙂            | column        | Table",
                "$             | column        | Table",
                "ﬁn            | ﬁn            | ﬁn",
                "a\u200Bb      | aB            | AB",
            })
    void a_name_is_written_as_java_writes_names(String name, String field, String type) {
        assertThat(JavaName.field(name, "column")).isEqualTo(field);
        assertThat(JavaName.type(name, "Table")).isEqualTo(type);
    }
}
