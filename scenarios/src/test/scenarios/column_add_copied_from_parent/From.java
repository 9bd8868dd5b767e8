import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());
    public final Users users = table("users", new Users());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
