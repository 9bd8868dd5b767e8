import dev.tandem.declare.*;

public final class From extends Model {
    public final Prices prices = table("prices", new Prices());

    public final class Prices extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<java.math.BigDecimal> amount =
                numeric("amount", 10, 2).notNull();
        public final Column<java.math.BigDecimal> pieces = numeric("pieces", 9, 0);
    }
}
