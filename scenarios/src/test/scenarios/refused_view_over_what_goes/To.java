import dev.tandem.declare.*;

/** A column, a table and a view go that other views still read. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View named = view("named", "SELECT id, name, upper(nick) AS nick FROM users");
    public final View all = view("everything", "SELECT id FROM users UNION ALL SELECT id FROM tags");
    public final View again = view("again", "SELECT n.id FROM names n");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
