import dev.tandem.declare.*;
import java.math.BigDecimal;

public final class From extends Model {
    public final Accounts accounts = table("accounts", new Accounts());

    public final class Accounts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<BigDecimal> balance = numeric("balance", 10, 2).notNull();
        public final Column<BigDecimal> rate = numeric("rate", 12, 4);
    }
}
