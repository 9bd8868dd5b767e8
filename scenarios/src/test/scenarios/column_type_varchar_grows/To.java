import dev.tandem.declare.*;

/** A varchar may hold more. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = varchar("name", 200).notNull();
        public final Column<String> code = text("code").unique();
    }
}
