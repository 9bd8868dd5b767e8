import dev.tandem.declare.*;

/** The table goes to which another still refers. */
public final class To extends Model {
    private final Users users = new Users();
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> u = bigint("user_id").references(() -> users.id);
    }
}
