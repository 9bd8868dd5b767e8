import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Members members = table("members", new Members());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
