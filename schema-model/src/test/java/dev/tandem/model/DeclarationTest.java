package dev.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.declare.*;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("all") // a model is read by what it says
class DeclarationTest {

    abstract static class Identified extends Table {
        final Column<Long> id = bigint("id").primaryKey();
        final Column<Instant> createdAt = timestamp("created_at");
    }

    abstract static class Owned extends Identified {
        final Column<Long> ownerId = bigint("owner_id");
    }

    static final class Address extends Part {
        final Column<String> street = text("street").notNull().renamedFrom("road");
        final Column<String> shout = text("shout").generatedAs("upper(street)");
    }

    static final class Orders extends Owned {
        final List<Column<Long>> counters = new ArrayList<>();
        final Address billing = include("billing_", new Address());
        final Address shipping = include("shipping_", new Address());
        final Column<String> note = text("note");

        {
            for (String name : List.of("n1", "n2")) {
                counters.add(bigint(name));
            }
        }
    }

    static final class Shop extends Model {
        final Orders orders = table("orders", new Orders());
        final Lines lines = table("lines", new Lines());

        final class Lines extends Table {
            final Column<Long> orderId = bigint("order_id").references(() -> table(Orders.class).id);
            final Column<Integer> number = integer("number");
            final Column<Long> sameOrder = bigint("same_order");
            final Column<Integer> sameNumber = integer("same_number");

            {
                primaryKey(orderId, number);
                foreignKey(sameOrder, sameNumber)
                        .references(() -> orderId, () -> number)
                        .onDelete(CASCADE)
                        .initiallyDeferred();
            }
        }
    }

    private final OfTable orders = Declaration.of(Shop::new).table("orders").orElseThrow();
    private final OfTable lines = Declaration.of(Shop::new).table("lines").orElseThrow();

    @Test
    void an_inherited_key_comes_first_then_own_columns_then_the_nearest_ancestors() {
        assertThat(orders.columns())
                .extracting(OfColumn::name)
                .containsExactly(
                        "id",
                        "billing_street",
                        "billing_shout",
                        "shipping_street",
                        "shipping_shout",
                        "note",
                        "n1",
                        "n2",
                        "owner_id",
                        "created_at");
    }

    @Test
    void an_expression_of_a_part_follows_the_prefix() {
        assertThat(orders.column("billing_shout")
                        .orElseThrow()
                        .generated()
                        .orElseThrow()
                        .expression())
                .isEqualTo(new Sql("upper(billing_street)", "upper(billing_street)"));
    }

    @Test
    void an_old_name_in_a_part_follows_the_prefix() {
        assertThat(orders.columns().stream().flatMap(column -> column.renamedFrom().stream()))
                .containsExactly("billing_road", "shipping_road");
    }

    @Test
    void a_table_in_a_file_of_its_own_is_found_by_its_class() {
        assertThat(lines.foreignKeys().get(0))
                .extracting(OfForeignKey::table, OfForeignKey::referenced)
                .containsExactly("orders", List.of("id"));
    }

    @Test
    void columns_of_a_key_are_required() {
        assertThat(lines.columns()).extracting(OfColumn::notNull).containsExactly(true, true, false, false);
    }

    @Test
    void a_column_in_a_text_is_its_quoted_name() {
        assertThat("length(" + new Shop().orders.note + ")").isEqualTo("length(\"note\")");
    }

    @Test
    void a_table_that_is_read_cannot_be_changed() {
        Shop shop = new Shop();
        assertThatThrownBy(() -> ((TextColumn) shop.orders.note).notNull())
                .isInstanceOf(WrongModelException.class)
                .hasMessageContaining("TD102");
    }
}
