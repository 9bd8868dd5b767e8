import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final View written = view("written", "SELECT n.id, u.name FROM notes n JOIN users u ON u.id = n.author");
    public final View writers = view("writers", "SELECT DISTINCT name FROM written");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> text = text("text");
        public final Column<Long> author = bigint("author").references(() -> users.id);
    }
}
