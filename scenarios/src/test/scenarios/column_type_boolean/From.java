import dev.tandem.declare.*;

public final class From extends Model {
    public final Flags flags = table("flags", new Flags());

    public final class Flags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> seen = integer("seen").notNull().defaultTo(0);
        public final Column<Boolean> done = bool("done").notNull().defaultTo(false);
    }
}
