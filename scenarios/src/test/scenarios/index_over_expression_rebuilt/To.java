import dev.tandem.declare.*;

/** An index over an expression stays when its table is rebuilt. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Long> size = bigint("size");

        {
            index(sql("lower(name)")).named("users_lower_name");
        }
    }
}
