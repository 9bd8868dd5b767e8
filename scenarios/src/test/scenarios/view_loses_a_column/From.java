import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT id, name, nick FROM users");
    public final View ids = view("ids", "SELECT id FROM names");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> nick = text("nick");
    }
}
