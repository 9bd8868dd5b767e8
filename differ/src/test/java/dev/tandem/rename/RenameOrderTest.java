package dev.tandem.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenameOrderTest {

    @Test
    void a_chain_starts_where_the_name_is_free() {
        assertThat(order(Set.of("a", "b"), Set.of("b", "c"), "a=b", "b=c")).containsExactly("b=c", "a=b");
    }

    @Test
    void a_swap_goes_through_a_free_name() {
        assertThat(order(Set.of("a", "b"), Set.of("a", "b"), "a=b", "b=a"))
                .containsExactly("a=free1", "b=a", "free1=b");
    }

    @Test
    void a_circle_of_three_needs_one_free_name() {
        assertThat(order(Set.of("a", "b", "c"), Set.of("a", "b", "c"), "a=b", "b=c", "c=a"))
                .containsExactly("a=free1", "c=a", "b=c", "free1=b");
    }

    @Test
    void a_free_name_that_exists_is_passed_over() {
        assertThat(order(Set.of("a", "b", "free1"), Set.of("a", "b", "free1"), "a=b", "b=a"))
                .containsExactly("a=free2", "b=a", "free2=b");
    }

    @Test
    void a_stale_rename_is_ignored() {
        assertThat(order(Set.of("b"), Set.of("b"), "a=b")).isEmpty();
    }

    @Test
    void a_rename_never_takes_the_place_of_something_that_exists() {
        assertThat(order(Set.of("a", "b"), Set.of("b"), "a=b")).isEmpty();
    }

    @Test
    void a_name_that_stays_is_not_renamed_away() {
        assertThat(order(Set.of("a"), Set.of("a", "b"), "a=b")).isEmpty();
    }

    @Test
    void a_chain_whose_end_does_not_apply_falls_away_whole() {
        assertThat(order(Set.of("a", "b", "c"), Set.of("b", "c"), "a=b", "b=c")).isEmpty();
    }

    @Test
    void a_rename_that_is_said_twice_counts_once() {
        assertThat(order(Set.of("a"), Set.of("b"), "a=b", "a=b")).containsExactly("a=b");
    }

    @Test
    void two_things_cannot_become_one() {
        assertThatThrownBy(() -> order(Set.of("a", "b"), Set.of("c", "d"), "a=c", "b=c"))
                .hasMessageContaining("TD211: a and b are both to become c");
    }

    @Test
    void one_thing_cannot_become_two() {
        assertThatThrownBy(() -> order(Set.of("a", "b"), Set.of("c", "d"), "a=c", "a=d"))
                .hasMessageContaining("TD211: a is to become c and d");
    }

    private static List<String> order(Set<String> from, Set<String> to, String... wanted) {
        List<Pair<String>> renames = Arrays.stream(wanted)
                .map(rename -> rename.split("=", 2))
                .map(sides -> new Pair<>(sides[0], sides[1]))
                .toList();
        return RenameOrder.of(renames, new Pair<>(from, to), (unused, attempt) -> "free" + attempt).stream()
                .map(step -> step.from() + "=" + step.to())
                .toList();
    }
}
