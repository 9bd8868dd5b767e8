import dev.tandem.declare.*;

/** The primary key moves to another column while children keep referring to the old one. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Posts posts = table("posts", new Posts());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").notNull().unique();
        public final Column<String> code = varchar("code", 40).primaryKey();
    }

    public final class Posts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
