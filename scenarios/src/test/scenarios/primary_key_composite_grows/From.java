import dev.tandem.declare.*;

public final class From extends Model {
    public final Days days = table("days", new Days());

    public final class Days extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Integer> no = integer("no").notNull();
        public final Column<String> kind = varchar("kind", 20).notNull();
        public final Column<Integer> hours = integer("hours");

        {
            primaryKey(userId, no);
        }
    }
}
