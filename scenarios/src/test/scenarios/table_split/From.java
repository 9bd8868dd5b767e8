import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<String> street = text("street");
        public final Column<String> town = text("town");

        {
            index(town);
        }
    }
}
