import static dev.tandem.schema.ReferentialAction.CASCADE;

import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());
    public final Upper upper = table("upper", new Upper());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("Name").notNull();
    }

    public final class Upper extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> user =
                bigint("User_Id").references(() -> users.id).onDelete(CASCADE);
        public final Column<String> name = text("Name");
    }
}
