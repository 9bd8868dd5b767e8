import static dev.tandem.schema.ReferentialAction.CASCADE;
import static dev.tandem.schema.ReferentialAction.SET_NULL;

import dev.tandem.declare.*;

public final class From extends Model {
    public final Drafts drafts = table("drafts", new Drafts());
    public final Notes notes = table("notes", new Notes());

    public final class Drafts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<Long> other =
                bigint("note_id").references(() -> notes.id).onDelete(CASCADE);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<Long> other =
                bigint("draft_id").references(() -> drafts.id).onDelete(SET_NULL);
        public final Column<Long> self =
                bigint("self").references(() -> notes.id).onDelete(SET_NULL);
    }
}
