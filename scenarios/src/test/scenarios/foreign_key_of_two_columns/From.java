import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> realm = text("realm").notNull();
        public final Column<String> name = text("name").notNull().unique();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> realm = text("realm").notNull();
        public final Column<String> author = text("author").notNull().references(() -> users.name);
    }
}
