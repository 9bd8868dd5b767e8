import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = varchar("id", 36).primaryKey();
        public final Column<String> name = text("name").notNull();
        public final Column<String> bossId = varchar("boss_id", 36).references(() -> id);
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> authorId =
                varchar("author_id", 36).notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
