package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void members_keep_their_order_and_values_their_kind() {
        Json json = new Json()
                .with("text", "a")
                .with("number", 1)
                .with("flag", true)
                .with("none", Optional.empty())
                .with("some", Optional.of("b"))
                .with("list", List.of(new Json().with("x", 1), "y"));

        assertThat(json).hasToString("""
                {"text":"a","number":1,"flag":true,"none":null,"some":"b","list":[{"x":1},"y"]}""");
    }

    @Test
    void what_would_break_a_text_is_escaped() {
        assertThat(new Json().with("t", "\"\\\n\t\u0001 é 😀")).hasToString("{\"t\":\"\\\"\\\\\\n\\t\\u0001 é 😀\"}");
    }
}
