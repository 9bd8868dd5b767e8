import dev.tandem.declare.*;

/** One table takes the name that another gives up, and the children of both follow. */
public final class To extends Model {
    public final Archive archive = table("archive", new Archive());
    public final Notes notes = table("notes", new Notes());
    public final Tags tags = table("tags", new Tags());

    public final class Archive extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();

        {
            index(title);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Long> noteId =
                bigint("note_id").references(() -> archive.id).onDelete(CASCADE);

        {
            check("drafts_title", "title <> 'notes'");
        }
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> noteId =
                bigint("note_id").notNull().references(() -> archive.id).onDelete(CASCADE);
        public final Column<Long> draftId =
                bigint("draft_id").references(() -> notes.id).onDelete(SET_NULL);
    }
}
