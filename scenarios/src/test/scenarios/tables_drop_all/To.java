import dev.tandem.declare.*;

/** Every table is dropped, also those that refer to each other. */
public final class To extends Model {
    public final Last last = table("last", new Last());

    public final class Last extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }
}
