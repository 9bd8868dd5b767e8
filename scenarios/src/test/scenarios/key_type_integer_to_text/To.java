import dev.tandem.declare.*;

/** A numbered key becomes a text, and what children and the table itself hold of it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = text("id").primaryKey();
        public final Column<String> bossId =
                text("boss_id").references(() -> id).onDelete(SET_NULL);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> authorId =
                text("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
