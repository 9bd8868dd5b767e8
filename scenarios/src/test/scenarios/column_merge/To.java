import dev.tandem.declare.*;

/** Two columns become one that existing rows get from both, and another is split in two. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill(sql("first || ' ' || last"));
        public final Column<String> city = text("city").notNull().backfill(sql("substr(place, 1, 5)"));
        public final Column<String> street = text("street").notNull().backfill(sql("substr(place, 7)"));
    }
}
