import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> age = integer("age");

        {
            check("adult", "age > -100");
        }
    }
}
