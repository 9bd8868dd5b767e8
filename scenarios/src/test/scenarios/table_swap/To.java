import dev.tandem.declare.*;

/** Two tables swap their names, and keep their children. */
public final class To extends Model {
    public final Drafts drafts = table("drafts", new Drafts());
    public final Notes notes = table("notes", new Notes());
    public final Comments comments = table("comments", new Comments());

    public final class Drafts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
    }

    public final class Comments extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> noteId =
                bigint("note_id").references(() -> drafts.id).onDelete(CASCADE);
        public final Column<Long> draftId = bigint("draft_id").references(() -> notes.id);
    }
}
