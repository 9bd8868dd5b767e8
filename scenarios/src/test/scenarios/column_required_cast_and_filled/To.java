import dev.tandem.declare.*;

/** A text becomes a required number, and rows without one get it from another column. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> year = integer("year").notNull();
        public final Column<Integer> age = integer("age").notNull().backfill(sql("2000 - year"));
    }
}
