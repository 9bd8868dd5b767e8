import dev.tandem.declare.*;

/** A table goes while another comes that could be it under a new name: only the user knows. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
