import dev.tandem.declare.*;

/** A view stands on a view on a table that changes. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View grown = view("grown", "SELECT id, name, age FROM users WHERE age > 17");
    public final View names = view("names", "SELECT name FROM grown");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill("?");
        public final Column<Long> age = bigint("age");
    }
}
