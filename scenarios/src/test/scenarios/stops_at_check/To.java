import dev.tandem.declare.*;

/** A check is added that a row does not satisfy: nothing happens. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age");

        {
            check("age_check", "age >= 18");
        }
    }
}
