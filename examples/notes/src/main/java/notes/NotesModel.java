package notes;

import dev.tandem.declare.Column;
import dev.tandem.declare.Model;
import dev.tandem.declare.Table;
import dev.tandem.declare.View;
import java.time.Instant;

/** Notes that users write, for SQLite on a laptop and Postgres on a server. */
public final class NotesModel extends Model {

    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final View activeNotes = view("active_notes", "SELECT id, title FROM notes WHERE deleted_at IS NULL");

    /** Text in both databases, with a CHECK that knows these words. */
    public enum Role {
        admin,
        member
    }

    /** Columns that every table carries. */
    abstract static class Audited extends Table {
        public final Column<Instant> createdAt =
                timestamp("created_at").notNull().defaultNow();
    }

    public final class Users extends Audited {
        public final Column<String> id = varchar("id", 36).primaryKey();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<Role> role =
                text("role").oneOf(Role.class).notNull().defaultTo(Role.member);
        public final Column<Boolean> active = bool("active").notNull().defaultTo(true);
        public final Column<String> prefs = json("prefs").notNull().backfill("{}");

        // An arrow, followed when all tables are there: users may point at notes and notes at users.
        public final Column<Long> pinnedId =
                bigint("pinned_id").references(() -> notes.id).onDelete(SET_NULL);
    }

    public final class Notes extends Audited {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> id).onDelete(CASCADE);
        public final Column<String> authorId =
                varchar("author_id", 36).notNull().references(() -> users.id).onDelete(CASCADE);

        // A database that still calls it "name" keeps what is in it.
        public final Column<String> title = text("title").notNull().renamedFrom("name");
        public final Column<Instant> deletedAt = timestamp("deleted_at");

        {
            index(authorId, createdAt.desc()).where("deleted_at IS NULL");
            uniqueIndex(authorId, sql(sqlite("title COLLATE NOCASE"), postgres("lower(title)")))
                    .named("notes_title_key");
            check("title_not_blank", "length(title) > 0");
        }
    }
}
