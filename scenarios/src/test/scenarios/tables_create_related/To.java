import dev.tandem.declare.*;

/** Tables that refer to each other, whatever the order in which they are declared, with all that hangs on them. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Users users = table("users", new Users());
    public final Members members = table("members", new Members());
    public final View admins = view("admins", "SELECT id, email FROM users WHERE role = 'admin'");

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> id).onDelete(SET_NULL);
        public final Column<Integer> size = integer("size").generatedAs("length(title)");

        {
            index(authorId, title);
            check("title_not_blank", "length(title) > 0");
        }
    }

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> pinnedId =
                bigint("pinned_id").references(() -> notes.id).onDelete(SET_NULL);
        public final Column<String> role =
                text("role").oneOf("admin", "member").notNull().defaultTo("member");
    }

    public final class Members extends Table {
        public final Column<Long> userId =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<Long> noteId = bigint("note_id")
                .notNull()
                .references(() -> notes.id)
                .onDelete(CASCADE)
                .onUpdate(CASCADE);

        {
            primaryKey(userId, noteId);
            unique(noteId, userId);
        }
    }
}
