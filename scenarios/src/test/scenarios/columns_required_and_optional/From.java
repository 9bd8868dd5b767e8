import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> a = text("a");
        public final Column<String> b = text("b").notNull();
        public final Column<Integer> c = integer("c").defaultTo(7);
        public final Column<Integer> d = integer("d").notNull().defaultTo(8);
        public final Column<Boolean> e = bool("e");
    }
}
