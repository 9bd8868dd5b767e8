import dev.tandem.declare.*;

/** When keys are looked at changes, in every direction; two tables need each other. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> firstId = bigint("first_id").references(() -> notes.id);
        public final Column<Long> lastId =
                bigint("last_id").references(() -> notes.id).deferrable();
        public final Column<Long> bestId =
                bigint("best_id").references(() -> notes.id).initiallyDeferred();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId = bigint("author_id")
                .notNull()
                .references(() -> users.id)
                .onDelete(CASCADE)
                .initiallyDeferred();
    }
}
