import dev.tandem.declare.*;

/** A column goes together with the part of a view that read it, below a view that did not. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT id, name FROM users");
    public final View ids = view("ids", "SELECT id FROM names");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
