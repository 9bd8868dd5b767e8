import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Tags tags = table("tags", new Tags());
    public final View names = view("names", "SELECT id, name, upper(nick) AS nick FROM users");
    public final View all = view("everything", "SELECT id FROM users UNION ALL SELECT id FROM tags");
    public final View again = view("again", "SELECT n.id FROM names n");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> nick = text("nick");
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }
}
