import dev.tandem.declare.*;
import java.math.BigDecimal;

/** A number has more digits before the point than its new type takes. */
public final class To extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<BigDecimal> value = numeric("value", 5, 2);
    }
}
