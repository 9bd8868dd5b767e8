import dev.tandem.declare.*;
import java.time.Instant;

/** Tables are created, dropped, renamed and changed in one migration. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final Labels labels = table("labels", new Labels());
    public final NoteLabels noteLabels = table("note_labels", new NoteLabels());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> title = text("title").notNull();
        public final Column<Instant> deletedAt = timestamp("deleted_at");

        {
            index(title);
        }
    }

    public final class Labels extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label").notNull().unique();

        {
            renamedFrom("tags");
        }
    }

    public final class NoteLabels extends Table {
        public final Column<Long> noteId =
                bigint("note_id").notNull().references(() -> notes.id).onDelete(CASCADE);
        public final Column<Long> labelId =
                bigint("label_id").notNull().references(() -> labels.id).onDelete(CASCADE);

        {
            primaryKey(noteId, labelId);
        }
    }
}
