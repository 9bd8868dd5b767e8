import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Integer> size = integer("size");

        {
            index(sql("lower(name)")).named("users_lower_name");
        }
    }
}
