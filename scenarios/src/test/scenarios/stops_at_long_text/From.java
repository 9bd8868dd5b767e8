import dev.tandem.declare.*;

public final class From extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> value = text("value");
    }
}
