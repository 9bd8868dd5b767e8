import dev.tandem.declare.*;

/** A key no longer numbers its rows for good. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey();
        public final Column<String> name = text("name");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
