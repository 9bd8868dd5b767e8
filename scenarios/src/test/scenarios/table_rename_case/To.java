import dev.tandem.declare.*;

/** A table with a child and a view changes only in upper and lower case, and is rebuilt. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull().backfill("nobody");

        {
            renamedFrom("Users");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> user =
                bigint("user_id").notNull().references(() -> users.id).onDelete(CASCADE);
    }
}
