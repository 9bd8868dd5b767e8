import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = varchar("id", 36).primaryKey();
        public final Column<String> nick = text("nick").notNull().collate(sqlite("NOCASE"));

        {
            withoutRowid();
        }
    }

    public final class Notes extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> authorId =
                varchar("author_id", 36).references(() -> users.id).initiallyDeferred();
        public final Column<String> title = text("title");
    }
}
