import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Posts posts = table("posts", new Posts());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey();
        public final Column<String> code = varchar("code", 40).notNull();
    }

    public final class Posts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
