import dev.tandem.declare.*;

/** Columns go that a check, the condition of an index and an expression in one still read. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> k = text("keep");

        {
            check("nick_check", "length(nick) > 0");
            index(k).where("mail <> ''");
            uniqueIndex(sql("lower(old)")).named("old_lower");
        }
    }
}
