import dev.tandem.declare.*;

/** A new column refers to a table and a column that are called like words of SQL. */
public final class To extends Model {
    public final Order order = table("order", new Order());
    public final Notes notes = table("notes", new Notes());

    public final class Order extends Table {
        public final Column<Long> group = bigint("group").primaryKey().autoIncrement();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> select =
                bigint("select").references(() -> order.group).onDelete(CASCADE);
    }
}
