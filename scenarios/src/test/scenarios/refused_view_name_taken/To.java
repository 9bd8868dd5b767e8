import dev.tandem.declare.*;

/** A view has the name of a table, another that of an index. */
public final class To extends Model {
    public final View one = view("Users", "SELECT 1 AS n");
    public final View two = view("by_nick", "SELECT 2 AS n");
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> n = text("nick");

        {
            index(n).named("by_nick");
        }
    }
}
