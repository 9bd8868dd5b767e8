import dev.tandem.declare.*;

/** Two tables refer to each other, and both are changed. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> pinnedId =
                bigint("pinned_id").references(() -> notes.id).onDelete(SET_NULL);
        public final Column<Integer> age = integer("age").notNull().backfill(1);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size").notNull().backfill(sql("length(title)"));
    }
}
