import dev.tandem.declare.*;

/** A column becomes required and nothing says what rows without a value are to get. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age").notNull();
        public final Column<String> nick = text("nick").notNull();
    }
}
