import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Drafts drafts = table("drafts", new Drafts());
    public final Tags tags = table("tags", new Tags());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();

        {
            index(title);
        }
    }

    public final class Drafts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Long> noteId =
                bigint("note_id").references(() -> notes.id).onDelete(CASCADE);

        {
            check("drafts_title", "title <> 'notes'");
        }
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> noteId =
                bigint("note_id").notNull().references(() -> notes.id).onDelete(CASCADE);
        public final Column<Long> draftId =
                bigint("draft_id").references(() -> drafts.id).onDelete(SET_NULL);
    }
}
