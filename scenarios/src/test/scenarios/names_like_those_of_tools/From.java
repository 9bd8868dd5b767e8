import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final NewUsers newUsers = table("new_users", new NewUsers());
    public final OldUsers oldUsers = table("users__old", new OldUsers());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> a = text("name__added");
        public final Column<String> b = text("name__deleted");
        public final Column<String> d = text("name");
        public final Column<String> n = text("__new_users");
        public final Column<String> g = text("tandem_guard");
    }

    public final class NewUsers extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> user =
                bigint("users").notNull().references(() -> users.id).onDelete(CASCADE);
    }

    public final class OldUsers extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> a = text("users");
    }
}
