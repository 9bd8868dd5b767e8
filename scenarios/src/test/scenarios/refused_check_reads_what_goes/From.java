import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> n = text("nick");
        public final Column<String> m = text("mail");
        public final Column<String> o = text("old");
        public final Column<String> k = text("keep");

        {
            check("nick_check", "length(nick) > 0");
            index(k).where("mail <> ''");
            uniqueIndex(sql("lower(old)")).named("old_lower");
        }
    }
}
