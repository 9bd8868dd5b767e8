import dev.tandem.declare.*;

/** Views still use the names that a table and its column had. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT p.id, p.label FROM people p");
    public final View loud = view("loud", "SELECT upper(name) AS label FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().renamedFrom("label");

        {
            renamedFrom("people");
        }
    }
}
