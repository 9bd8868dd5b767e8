import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final View grown = view("grown", "SELECT id, name, age FROM users WHERE age > 17");
    public final View names = view("names", "SELECT name FROM grown");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Integer> age = integer("age");
    }
}
