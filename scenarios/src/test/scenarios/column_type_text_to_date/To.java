import dev.tandem.declare.*;
import java.time.LocalDate;

/** A text that holds days becomes a date. */
public final class To extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<LocalDate> value = date("value");
    }
}
