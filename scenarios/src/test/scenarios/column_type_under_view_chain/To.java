import dev.tandem.declare.*;

/** A column changes its type below views that read views. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final View last =
            view("a_last", "SELECT count(*) AS n FROM c_middle JOIN b_first ON b_first.id = c_middle.id");
    public final View first = view("b_first", "SELECT id, age FROM users WHERE age > 0");
    public final View middle = view("c_middle", "SELECT id, age + 1 AS older FROM b_first");
    public final View other = view("other", "SELECT id, name FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Long> age = bigint("age");
    }
}
