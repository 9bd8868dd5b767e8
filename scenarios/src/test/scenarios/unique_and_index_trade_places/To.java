import dev.tandem.declare.*;

/** A unique becomes a plain index and a plain index a unique. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull();
        public final Column<String> nick = text("nick").unique();

        {
            index(email);
        }
    }
}
