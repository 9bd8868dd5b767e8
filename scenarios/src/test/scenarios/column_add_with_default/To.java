import dev.tandem.declare.*;

/** Columns with defaults are added; existing rows get them. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> level = integer("level").notNull().defaultTo(1);
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
        public final Column<String> prefs = json("prefs").notNull().defaultTo("{}");
        public final Column<String> state = varchar("state", 10).defaultTo("new");
    }
}
