import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Nicks nicks = table("nicks", new Nicks());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Nicks extends Table {
        public final Column<Long> userId =
                bigint("user_id").primaryKey().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> nick = text("nick").notNull();
    }
}
