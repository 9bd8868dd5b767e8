import dev.tandem.declare.*;

public final class From extends Model {
    public final Order order = table("order", new Order());
    public final Notes notes = table("notes", new Notes());

    public final class Order extends Table {
        public final Column<Long> group = bigint("group").primaryKey().autoIncrement();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }
}
