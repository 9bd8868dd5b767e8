import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final View groups = view("groups", "SELECT id, code, name, count(*) AS n FROM users GROUP BY id");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey();
        public final Column<String> code = varchar("code", 40).notNull();
        public final Column<String> name = text("name");
    }
}
