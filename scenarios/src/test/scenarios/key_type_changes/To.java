import dev.tandem.declare.*;

/** A key of text gets another length, and every column that refers to it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = text("id").primaryKey();
        public final Column<String> name = text("name").notNull();
        public final Column<String> bossId = text("boss_id").references(() -> id);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> authorId =
                text("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
