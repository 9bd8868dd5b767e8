import dev.tandem.declare.*;

/** A column changes only in upper and lower case, under an index, a check and a view. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT id, name AS label FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().renamedFrom("Name");

        {
            index(name);
            check("name_check", "length(name) > 0");
        }
    }
}
