import dev.tandem.declare.*;
import java.util.UUID;

/** A text that becomes a UUID is none. */
public final class To extends Model {
    public final Items t = table("items", new Items());

    public final class Items extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<UUID> value = uuid("value");
    }
}
