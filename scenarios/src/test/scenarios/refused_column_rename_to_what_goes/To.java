import dev.tandem.declare.*;

/** A column takes the name of one that goes: it may as well be an old rename whose old name, used again, goes. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label").notNull().renamedFrom("name");
    }
}
