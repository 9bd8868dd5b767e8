import dev.tandem.declare.*;
import java.time.Instant;

public final class From extends Model {
    public final Events events = table("events", new Events());
    public final Codes codes = table("codes", new Codes());
    public final Uses uses = table("uses", new Uses());

    public final class Events extends Table {
        public final Column<String> what = text("what").notNull();
        public final Column<Instant> at = timestamp("at");
    }

    public final class Codes extends Table {
        public final Column<String> code = text("code").notNull();
        public final Column<Integer> value = integer("value");

        {
            index(value);
        }
    }

    public final class Uses extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> what = text("what");
    }
}
