import static dev.tandem.schema.ReferentialAction.CASCADE;
import static dev.tandem.schema.ReferentialAction.SET_NULL;

import dev.tandem.declare.*;

/** Two tables that refer to each other swap names, and are rebuilt. */
public final class To extends Model {
    public final Drafts drafts = table("drafts", new Drafts());
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull().backfill("t");
        public final Column<Long> other =
                bigint("draft_id").references(() -> drafts.id).onDelete(CASCADE).renamedFrom("note_id");
    }

    public final class Drafts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull().backfill("u");
        public final Column<Long> other =
                bigint("note_id").references(() -> notes.id).onDelete(SET_NULL).renamedFrom("draft_id");
        public final Column<Long> self =
                bigint("self").references(() -> drafts.id).onDelete(SET_NULL);
    }
}
