import dev.tandem.declare.*;

/** Some columns become required while others become optional. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> a = text("a").notNull().backfill(sql("b"));
        public final Column<String> b = text("b");
        public final Column<Integer> c = integer("c").notNull().defaultTo(7);
        public final Column<Integer> d = integer("d");
        public final Column<Boolean> e = bool("e").notNull().defaultTo(false);
    }
}
