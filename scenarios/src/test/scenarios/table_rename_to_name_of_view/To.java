import dev.tandem.declare.*;

/** A table takes the name of the view that stood for it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final View names = view("names", "SELECT name FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("members");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId = bigint("author_id").references(() -> users.id);
    }
}
