import dev.tandem.declare.*;

/** A view changes, another is dropped, a third is created. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT email, name || ' --; it''s' AS label FROM users");
    public final View counts = view("counts", "SELECT count(*) AS n FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
    }
}
