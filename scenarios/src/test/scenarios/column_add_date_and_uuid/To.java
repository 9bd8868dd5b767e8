import dev.tandem.declare.*;
import java.time.LocalDate;
import java.util.UUID;

/** Columns are added that SQLite may take for numbers, and one that it does not. */
public final class To extends Model {
    public final Guests guests = table("guests", new Guests());

    public final class Guests extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<UUID> token = uuid("token");
        public final Column<LocalDate> born = date("born");
        public final Column<String> ticket = varchar("ticket", 36);
    }
}
