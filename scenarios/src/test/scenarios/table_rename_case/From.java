import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("Users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> user =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
