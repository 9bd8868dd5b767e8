import dev.tandem.declare.*;

/** A text gets a shorter limit, which its values keep to. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = varchar("name", 30).notNull().unique();
        public final Column<String> code = varchar("code", 8);
    }
}
