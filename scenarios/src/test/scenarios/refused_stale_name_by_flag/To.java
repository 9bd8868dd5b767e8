import dev.tandem.declare.*;

/** Views and a check still use the names that a table and its column had; only flags say that they were renamed. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT p.id, p.label FROM users p");
    public final View loud = view("loud", "SELECT upper(name) AS label FROM people");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            check("users_name", "length(label) > 0");
        }
    }
}
