import dev.tandem.declare.*;

/** A number is too big for its new type. */
public final class To extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Short> value = smallint("value");
    }
}
