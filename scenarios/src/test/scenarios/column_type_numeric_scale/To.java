import dev.tandem.declare.*;

/** A number gets more digits behind the point, another loses them all. */
public final class To extends Model {
    public final Prices prices = table("prices", new Prices());

    public final class Prices extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<java.math.BigDecimal> amount =
                numeric("amount", 14, 4).notNull();
        public final Column<Integer> pieces = integer("pieces");
    }
}
