import dev.tandem.declare.*;

/** A numbered key and the column that refers to it become bigint. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Posts posts = table("posts", new Posts());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Posts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
