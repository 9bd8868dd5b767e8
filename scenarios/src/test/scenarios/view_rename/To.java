import dev.tandem.declare.*;

/** A view is renamed. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View labels = view("labels", "SELECT name FROM users").renamedFrom("names");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
    }
}
