import dev.tandem.declare.*;

/** Two tables that refer to each other both change. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> pinnedId =
                bigint("pinned_id").references(() -> notes.id).onDelete(RESTRICT);
        public final Column<Long> age = bigint("age");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").references(() -> users.id).onDelete(SET_NULL);
        public final Column<String> title = text("title").notNull();
    }
}
