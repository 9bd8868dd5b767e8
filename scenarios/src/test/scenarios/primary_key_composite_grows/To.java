import dev.tandem.declare.*;

/** A key of two columns becomes one of three, and one of its columns another type. */
public final class To extends Model {
    public final Days days = table("days", new Days());

    public final class Days extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> no = bigint("no").notNull();
        public final Column<String> kind = varchar("kind", 20).notNull();
        public final Column<Integer> hours = integer("hours");

        {
            primaryKey(userId, no, kind);
        }
    }
}
