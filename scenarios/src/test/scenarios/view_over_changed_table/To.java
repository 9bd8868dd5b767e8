import dev.tandem.declare.*;
import java.time.Instant;

/** Views read tables that change under them. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final View adults = view("adults", "SELECT id, name FROM users WHERE age >= 18");
    public final View titles =
            view("titles", "SELECT n.title, a.name FROM notes n JOIN adults a ON a.id = n.author_id");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> age = bigint("age").notNull().backfill(0);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
        public final Column<Instant> deletedAt = timestamp("deleted_at");
    }
}
