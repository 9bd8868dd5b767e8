import dev.tandem.declare.*;

/** A view shows a column that comes, and no longer one that goes. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View people = view("people", "SELECT id, name, mail FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> mail = text("mail");
    }
}
