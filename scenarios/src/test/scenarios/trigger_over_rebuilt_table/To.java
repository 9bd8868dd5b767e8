import dev.tandem.declare.*;

/** A trigger that no model declares stays on a table that is rebuilt. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Long> age = bigint("age");
    }
}
