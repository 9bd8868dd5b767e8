import dev.tandem.declare.*;

/** Indexes have the names of a table, a view and each other. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());
    public final View names = view("names", "SELECT nick FROM users");

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> n = text("nick");

        {
            index(n).named("notes");
            index(n, id).named("by_nick");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> n = text("nick");

        {
            index(n).named("By_Nick");
            index(n, id).named("names");
        }
    }
}
