import dev.tandem.declare.*;

/** Rows get from a table what it alone knows, before it goes. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> nick =
                text("nick").notNull().backfill(sql("(SELECT nicks.nick FROM nicks WHERE nicks.user_id = users.id)"));
    }
}
