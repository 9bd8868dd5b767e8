package dev.tandem.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("users", "user_roles", "notes", "dialect");

    @Test
    void a_missing_letter_or_two_swapped_ones_are_forgiven() {
        assertThat(Nearest.to("usrs", KNOWN)).contains("users");
        assertThat(Nearest.to("dailect", KNOWN)).contains("dialect");
        assertThat(Nearest.to("Notes", KNOWN)).contains("notes");
    }

    @Test
    void a_word_unlike_any_has_no_nearest() {
        assertThat(Nearest.to("invoices", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
        assertThat(Nearest.question("invoices", KNOWN)).isEmpty();
    }

    @Test
    void the_question_is_ready_to_be_put_behind_a_message() {
        assertThat(Nearest.question("user_role", KNOWN)).isEqualTo(", did you mean user_roles?");
    }
}
