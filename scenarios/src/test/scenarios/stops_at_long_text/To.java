import dev.tandem.declare.*;

/** A text is longer than its new type takes. */
public final class To extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> value = varchar("value", 4);
    }
}
