import static dev.tandem.schema.ReferentialAction.SET_NULL;

import dev.tandem.declare.*;

/** Tables and columns, one that a key holds on to among them, are renamed to the same name in other letters. */
public final class To extends Model {
    public final Users users = table("Users", new Users());
    public final Upper upper = table("UPPER", new Upper());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().renamedFrom("Name");

        {
            renamedFrom("users");
        }
    }

    public final class Upper extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> user =
                bigint("user_id").references(() -> users.id).onDelete(SET_NULL).renamedFrom("User_Id");
        public final Column<String> name = text("NAME").notNull().backfill("x").renamedFrom("Name");

        {
            renamedFrom("upper");
        }
    }
}
