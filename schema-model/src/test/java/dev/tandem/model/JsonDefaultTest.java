package dev.tandem.model;

import static dev.tandem.model.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("all") // a model is read by what it says
class JsonDefaultTest {

    private static String toldOf(String json) {
        final class Subject extends Model {
            final T t = table("t", new T());

            final class T extends Table {
                final Column<String> a = json("a").defaultTo(json);
            }
        }
        return told(Subject::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " [ ] ",
                "null",
                "\"\"",
                "-0.5e+10",
                "{\"a\": [1, true, {\"b\\n\\u00e4\": \"it's\"}], \"c\":\n null}"
            })
    void a_document_is_taken(String json) {
        assertThat(toldOf(json)).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,]", "{\"a\"}", "{a: 1}", "01", "\"\\x\"", "\"\t\"", "{} {}", "nul", "[1 2]"})
    void what_is_no_document_is_told(String json) {
        assertThat(toldOf(json)).startsWith("TD131");
    }
}
