import dev.tandem.declare.*;

/** A number that was 0 or 1 becomes a boolean, and a boolean a number. */
public final class To extends Model {
    public final Flags flags = table("flags", new Flags());

    public final class Flags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Boolean> seen = bool("seen").notNull().defaultTo(false);
        public final Column<Integer> done = integer("done").notNull().defaultTo(0);
    }
}
