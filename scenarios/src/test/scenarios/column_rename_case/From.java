import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final View names = view("names", "SELECT id, \"Name\" AS label FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("Name").notNull();

        {
            index(name);
            check("name_check", "length(\"Name\") > 0");
        }
    }
}
