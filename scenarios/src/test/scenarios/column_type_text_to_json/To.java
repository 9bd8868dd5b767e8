import dev.tandem.declare.*;

/** A text that holds JSON becomes a json column. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> prefs = json("prefs").notNull();
    }
}
