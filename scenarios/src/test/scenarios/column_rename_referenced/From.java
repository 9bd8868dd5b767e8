import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> key = varchar("key", 60).primaryKey();
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> author =
                varchar("author", 60).references(() -> users.key).onDelete(CASCADE);
    }
}
