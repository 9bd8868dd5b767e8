import dev.tandem.declare.*;

/** Collation, WITHOUT ROWID, STRICT and a deferred key survive a change of their table. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = varchar("id", 36).primaryKey();
        public final Column<String> nick = text("nick").collate(sqlite("NOCASE"));

        {
            withoutRowid();
        }
    }

    public final class Notes extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<String> authorId =
                varchar("author_id", 36).references(() -> users.id).initiallyDeferred();
        public final Column<String> title = text("title").notNull().backfill("-");
    }
}
