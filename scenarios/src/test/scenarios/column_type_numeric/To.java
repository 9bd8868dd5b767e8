import dev.tandem.declare.*;
import java.math.BigDecimal;

/** A numeric gets more digits, another fewer. */
public final class To extends Model {
    public final Accounts accounts = table("accounts", new Accounts());

    public final class Accounts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<BigDecimal> balance = numeric("balance", 14, 2).notNull();
        public final Column<BigDecimal> rate = numeric("rate", 10, 2);
    }
}
