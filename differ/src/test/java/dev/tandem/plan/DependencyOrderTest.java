package dev.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependencyOrderTest {

    @Test
    void each_stands_behind_what_it_needs_and_otherwise_where_it_was() {
        Map<String, String> needs = Map.of("a", "c", "c", "d");

        assertThat(DependencyOrder.of(List.of("a", "b", "c", "d"), (one, other) -> other.equals(needs.get(one))))
                .containsExactly("d", "c", "a", "b");
    }

    @Test
    void a_circle_is_left_in_some_order_with_nothing_lost() {
        Map<String, String> needs = Map.of("a", "b", "b", "a");

        assertThat(DependencyOrder.of(List.of("a", "b"), (one, other) -> other.equals(needs.get(one))))
                .containsExactly("b", "a");
    }

    @Test
    void a_view_stands_behind_the_view_it_reads() {
        ViewSchema reader = new ViewSchema(QualifiedName.of("reader"), "SELECT * FROM \"Base\"");
        ViewSchema base = new ViewSchema(QualifiedName.of("base"), "SELECT 'reader' AS x");

        assertThat(DependencyOrder.readersLast(List.of(reader, base))).containsExactly(base, reader);
    }
}
