import dev.tandem.declare.*;

public final class From extends Model {
    public final Items items = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> points = text("points");
        public final Column<String> price = text("price").notNull();

        {
            index(price);
        }
    }
}
