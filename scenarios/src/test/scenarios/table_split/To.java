import dev.tandem.declare.*;

/** Columns of a table move into one of their own; what they held is not carried over. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Addresses addresses = table("addresses", new Addresses());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }

    public final class Addresses extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId =
                bigint("user_id").notNull().unique().references(() -> users.id).onDelete(CASCADE);
        public final Column<String> street = text("street");
        public final Column<String> town = text("town");

        {
            index(town);
        }
    }
}
