import dev.tandem.declare.*;

/** The key moves below a view that groups by it. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View groups = view("groups", "SELECT id, code, name, count(*) AS n FROM users GROUP BY code");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").notNull();
        public final Column<String> code = varchar("code", 40).primaryKey();
        public final Column<String> name = text("name");
    }
}
