import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> firstId =
                bigint("first_id").references(() -> notes.id).initiallyDeferred();
        public final Column<Long> lastId = bigint("last_id").references(() -> notes.id);
        public final Column<Long> bestId =
                bigint("best_id").references(() -> notes.id).deferrable();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
