import dev.tandem.declare.*;

/** A column is renamed that other tables refer to. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<String> id = varchar("id", 60).primaryKey().renamedFrom("key");
        public final Column<String> name = text("name").notNull();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> author =
                varchar("author", 60).references(() -> users.id).onDelete(CASCADE);
    }
}
