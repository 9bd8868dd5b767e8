import dev.tandem.declare.*;

/** A text in a check holds the name of its table and a dot; the table is rebuilt. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull();
        public final Column<Long> age = bigint("age");

        {
            check("no_admin", "email <> 'admin@users.example'");
        }
    }
}
