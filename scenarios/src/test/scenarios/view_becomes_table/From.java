import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Totals totals = table("totals", new Totals());
    public final View adults = view("adults", "SELECT id, name FROM users WHERE age > 17");
    public final View report = view("report", "SELECT a.name, t.amount FROM adults a JOIN totals t ON t.id = a.id");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age");
    }

    public final class Totals extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> amount = integer("amount");
    }
}
