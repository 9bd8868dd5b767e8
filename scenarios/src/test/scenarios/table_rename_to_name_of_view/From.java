import dev.tandem.declare.*;

public final class From extends Model {
    public final Members members = table("members", new Members());
    public final Notes notes = table("notes", new Notes());
    public final View users = view("users", "SELECT id, name FROM members");
    public final View names = view("names", "SELECT name FROM users");

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId = bigint("author_id").references(() -> members.id);
    }
}
