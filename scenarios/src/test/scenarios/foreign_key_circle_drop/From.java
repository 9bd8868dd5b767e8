import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Posts posts = table("posts", new Posts());
    public final Tags tags = table("tags", new Tags());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> bestId =
                bigint("best_id").references(() -> posts.id).onDelete(SET_NULL);
    }

    public final class Posts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").references(() -> users.id).onDelete(CASCADE);
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> postId =
                bigint("post_id").references(() -> posts.id).onDelete(CASCADE);
    }
}
