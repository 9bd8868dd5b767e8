import dev.tandem.declare.*;

/** A view becomes a table and a table a view; views that read them stay. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Adults adults = table("adults", new Adults());
    public final View totals = view("totals", "SELECT id, age AS amount FROM users");
    public final View report = view("report", "SELECT a.name, t.amount FROM adults a JOIN totals t ON t.id = a.id");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age").notNull().backfill(1);
    }

    public final class Adults extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
